/**
 * How long somebody who was asked by a check is asked by no other check of the program, in days after it has closed. Results
 * of two checks that ask nearly the same people at nearly the same time could be held against each other to find out what
 * one of them answered; so at any time a program's checks have no person in common. A planning rule of ours, not a law:
 * in two weeks people hear and forget enough for an answer not to be the same answer.
 */
export const REST_DAYS = 14

/** Whom a check could ask on a day. */
export interface Askable {
  /** People of the audience. */
  people: number
  /** Those of them who rest, since another check asks or asked them. */
  resting: number
  /** How many are drawn by lot; null = everybody. */
  sampleSize: number | null
}

/** How many a check asks: everybody who doesn't rest, or as many of them as are drawn. */
export function countAsked({ people, resting, sampleSize }: Askable): number {
  const free = people - resting
  return sampleSize === null ? free : Math.min(free, sampleSize)
}

/**
 * Why these people aren't asked, in a sentence that says what to do; null if they may be. Fewer than `minimum` are never
 * asked: what fewer than that answer is shown to nobody, so it would be asked for nothing.
 */
export function refusalToAsk(askable: Askable, minimum: number): string | null {
  const { people, resting } = askable
  if (people < minimum) {
    const held = people === 0 ? 'nobody' : `fewer than ${minimum} people`
    return `The audience holds ${held}. What fewer than ${minimum} people answer is shown to nobody, so they aren’t asked: choose a wider audience.`
  }
  if (people - resting < minimum) {
    return `Too few of the audience’s people can be asked now: another check of this program asks them or asked them less than ${REST_DAYS} days ago. Nobody is asked by two at a time, so that results held against each other tell nothing of one person. Open this one later, or ask a sample next time.`
  }
  return countAsked(askable) < minimum ? `Draw at least ${minimum} people.` : null
}
