import type { AskingState } from '../kernel/asking-state.ts'

export type RoundAct = 'change' | 'remove' | 'open' | 'extend' | 'close'

/** Why not, in each state but those in which it can be done: what the act would do to answers that people gave or are giving. */
const REFUSALS: Record<RoundAct, Partial<Record<AskingState, string>>> = {
  change: {
    open: 'People are answering it. Only its name and its last day can still change.',
    closed: 'It is closed. What was asked, and of whom, stays as it was.',
  },
  remove: {
    open: 'People are answering it. Close it instead.',
    closed: 'It is closed. What people answered stays on file.',
  },
  open: { open: 'It is open already.', closed: 'It is closed. Plan another round.' },
  extend: { planned: 'It hasn’t opened yet. Edit it instead.', closed: 'It is closed. Plan another round.' },
  close: { planned: 'It hasn’t opened yet.', closed: 'It is closed already.' },
}

/** Why an act isn't possible in this state, in one sentence; null if it is. A round goes from planned to open to closed. */
export function refusalOfAct(act: RoundAct, state: AskingState): string | null {
  return REFUSALS[act][state] ?? null
}
