/** Where a check is. */
export const CHECK_STATES = ['planned', 'open', 'closed'] as const
export type CheckState = (typeof CHECK_STATES)[number]

/** What can be done with a check, and in which state it has to be for that. */
const ACTS = {
  change: 'planned',
  remove: 'planned',
  open: 'planned',
  close: 'open',
} as const satisfies Record<string, CheckState>

export type CheckAct = keyof typeof ACTS

const REFUSALS: Record<CheckAct, Partial<Record<CheckState, string>>> = {
  change: {
    open: 'People are answering the check; what it asks stays as it is.',
    closed: 'The check is closed; what was asked stays as it was.',
  },
  remove: {
    open: 'People are answering the check. Close it instead.',
    closed: 'The check is closed; what came out of it stays on file.',
  },
  open: { open: 'The check is open already.', closed: 'The check is closed. Plan another one.' },
  close: { planned: 'The check hasn’t opened yet.', closed: 'The check is closed already.' },
}

/** Why an act isn't possible in this state, in one sentence; null if it is. A check goes from planned to open to closed. */
export function refusalOfCheckAct(act: CheckAct, state: CheckState): string | null {
  return ACTS[act] === state ? null : (REFUSALS[act][state] ?? null)
}

/** Where a check is, by what has been done with it. */
export function stateOfCheck({
  openedAt,
  closedAt,
}: {
  openedAt?: Date | string | null | undefined
  closedAt?: Date | string | null | undefined
}): CheckState {
  if (closedAt) return 'closed'
  return openedAt ? 'open' : 'planned'
}
