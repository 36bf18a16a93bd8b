import { startClearingUp } from './start-clearing-up.ts'
import { startFolding, type FoldingSettings } from './start-folding.ts'

/**
 * Begins what goes on beside the requests. Any number of processes may do it at once: folding takes turns by program, and
 * clearing up marks a run once.
 */
export function startWorker(settings: FoldingSettings): { close(): Promise<void> } {
  const folding = startFolding(settings)
  const clearingUp = startClearingUp(settings)
  return {
    close: async () => {
      await Promise.all([folding.close(), clearingUp.close()])
    },
  }
}
