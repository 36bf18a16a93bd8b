import type { RoundState } from './round.ts'

/** What can be done with a round, and in which state it has to be for that. */
const ACTS = {
  change: 'planned',
  remove: 'planned',
  open: 'planned',
  extend: 'open',
  close: 'open',
} as const satisfies Record<string, RoundState>

export type RoundAct = keyof typeof ACTS

/** Why not: what the act would do to answers that people gave or are giving. */
const REFUSALS: Record<RoundAct, Partial<Record<RoundState, string>>> = {
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
export function refusalOfAct(act: RoundAct, state: RoundState): string | null {
  return ACTS[act] === state ? null : (REFUSALS[act][state] ?? null)
}

/** Where a round is, by what has been done with it. */
export function stateOfRound({
  openedAt,
  closedAt,
}: {
  openedAt?: Date | string | null | undefined
  closedAt?: Date | string | null | undefined
}): RoundState {
  if (closedAt) return 'closed'
  return openedAt ? 'open' : 'planned'
}
