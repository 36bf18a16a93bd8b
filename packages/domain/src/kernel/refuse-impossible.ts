/**
 * Throws RangeError unless the condition holds: the caller handed over something that can't be (more adopters than
 * people), which is a mistake in the program, never something a user could put right.
 */
export function refuseImpossible(holds: boolean, whatIsWrong: string): asserts holds {
  if (!holds) throw new RangeError(whatIsWrong)
}
