/** Something that people are asked: planned until it is opened, open while they answer, closed for good. */
export type AskingState = 'planned' | 'open' | 'closed'

/** Where it is, by what has been done with it. */
export function stateOfAsking({
  openedAt,
  closedAt,
}: {
  openedAt?: Date | string | null | undefined
  closedAt?: Date | string | null | undefined
}): AskingState {
  if (closedAt) return 'closed'
  return openedAt ? 'open' : 'planned'
}
