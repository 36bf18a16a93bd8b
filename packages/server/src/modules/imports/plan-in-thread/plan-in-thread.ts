import { Refused } from '../../../kernel/refusal.ts'
import type { PlainLot, PlanMessage, PlanOutcome, PlanRequest } from './plan-message.ts'
import { startThread, type Thread } from './thread.ts'

const LONGEST_MS = 120_000

/** A plan that was made in a thread of its own, which still holds its lines. Close it, or the thread stays. */
export interface PlanInThread {
  readonly outcome: PlanOutcome
  /** The lines to write, lot by lot: none is fetched before the one before it was dealt with. */
  lots(): AsyncGenerator<PlainLot>
  close(): Promise<void>
}

/**
 * Reads and plans a file in a thread. What the system knows goes over as text, and the lines come back in lots, since both would
 * block while they are copied.
 */
export async function planInThread(request: PlanRequest): Promise<PlanInThread> {
  const thread = startThread<PlanMessage>('./plan', import.meta.url, request)
  const timer = setTimeout(() => void thread.close(), LONGEST_MS)
  try {
    const message = await thread.next()
    if (message.kind !== 'planned') throw unreadable(message)
    return { outcome: message.outcome, lots: () => fetchLots(thread), close: thread.close }
  } catch (error) {
    await thread.close()
    throw error
  } finally {
    clearTimeout(timer)
  }
}

async function* fetchLots(thread: Thread<PlanMessage>): AsyncGenerator<PlainLot> {
  for (;;) {
    const message = await thread.ask()
    if (message.kind !== 'lot' || message.lot === null) return
    yield message.lot
  }
}

function unreadable(message: PlanMessage): Refused {
  return new Refused(
    'INVALID_INPUT',
    message.kind === 'refused' ? message.problem.message : 'It has no plan.',
  )
}
