import { startClearingUp } from './start-clearing-up.ts'
import { startFolding, type FoldingSettings } from './start-folding.ts'
import { startRounds } from './start-rounds.ts'

/**
 * Begins what goes on beside the requests. Any number of processes may do it at once: folding takes turns by program,
 * clearing up marks a run once, and a round is opened by whoever locks it first.
 */
export function startWorker(settings: FoldingSettings): { close(): Promise<void> } {
  const folding = startFolding(settings)
  const clearingUp = startClearingUp(settings)
  const rounds = startRounds(settings)
  return {
    close: async () => {
      await Promise.all([folding.close(), clearingUp.close(), rounds.close()])
    },
  }
}
