import type { AskingState } from '../kernel/asking-state.ts'

export type CheckAct = 'change' | 'remove' | 'open' | 'extend' | 'close'

/** Why not, in each state but those in which it can be done. */
const REFUSALS: Record<CheckAct, Partial<Record<AskingState, string>>> = {
  change: {
    open: 'People are answering the check; what it asks stays as it is.',
    closed: 'The check is closed; what was asked stays as it was.',
  },
  remove: {
    open: 'People are answering the check. Close it instead.',
    closed: 'The check is closed; what came out of it stays on file.',
  },
  open: { open: 'The check is open already.', closed: 'The check is closed. Plan another one.' },
  extend: {
    planned: 'The check hasn’t opened yet. Change its days instead.',
    closed: 'The check is closed; its answers are counted and deleted.',
  },
  close: { planned: 'The check hasn’t opened yet.', closed: 'The check is closed already.' },
}

/** Why an act isn't possible in this state, in one sentence; null if it is. A check goes from planned to open to closed. */
export function refusalOfCheckAct(act: CheckAct, state: AskingState): string | null {
  return REFUSALS[act][state] ?? null
}
