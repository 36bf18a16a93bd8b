/** Numbers of steps as an audit entry holds them: as text, since a list in it stands for records. */
export const tellSteps = (steps: readonly number[]): string => steps.join(', ')

/** The change of an edit, for its audit entry; nothing if there is none. */
export function changeOfSteps(
  before: readonly number[],
  after: readonly number[],
): { steps?: { before: string; after: string } } {
  const change = { before: tellSteps(before), after: tellSteps(after) }
  return change.before === change.after ? {} : { steps: change }
}
