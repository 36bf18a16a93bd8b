// oxlint-disable-next-line typescript/triple-slash-reference -- whoever compiles this file needs the types of what it imports
/// <reference path="../kernel/jstat.d.ts" />
import jstat from 'jstat'
import type { Interval } from '../adoption/wilson-interval.ts'
import { refuseImpossible } from '../kernel/refuse-impossible.ts'

/** What pairs of scores, one before and one after, come to. */
export interface ScorePairs {
  /** How many people have both. */
  people: number
  /** Of what each of them gained: after less before. */
  meanGain: number
  /** The standard deviation of the gains, with n − 1; null for fewer than two. */
  deviation: number | null
}

/**
 * Where the mean gain of people like these lies, 95 %: the t interval of paired differences, x̄ ± t(n − 1) · s ÷ √n. Null for
 * fewer than two pairs, of which there is no spread. Throws RangeError for a deviation under 0.
 * Source: Student, "The probable error of a mean", Biometrika 6 (1908).
 */
export function meanChange({ people, meanGain, deviation }: ScorePairs): Interval | null {
  if (people < 2 || deviation === null) return null
  refuseImpossible(deviation >= 0, 'a standard deviation is never under 0')
  const half = (jstat.studentt.inv(0.975, people - 1) * deviation) / Math.sqrt(people)
  return { lower: meanGain - half, upper: meanGain + half }
}
