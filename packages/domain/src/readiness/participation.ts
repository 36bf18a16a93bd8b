/** Participation of an open round is told in steps of so many, so that nobody sees who answers when. */
export const PARTICIPATION_STEP = 5

/** How many have answered at least, in steps of five (0, 5, 10, …): what is told while a round is open. */
export function answeredAtLeast(answered: number): number {
  return Math.floor(answered / PARTICIPATION_STEP) * PARTICIPATION_STEP
}
