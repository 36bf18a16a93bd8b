import { effectiveSampleSize } from '../adoption/effective-sample-size.ts'
import { type Interval, wilsonInterval } from '../adoption/wilson-interval.ts'
import { refuseImpossible } from '../kernel/refuse-impossible.ts'
import type { CountedShare } from '../kotter/gate-facts.ts'

/**
 * The share (0..1) that some of all are: distinct people who were reached ÷ people of the audience, or people reached in
 * briefings ÷ people reached. Null where there is nobody. Throws RangeError for more than all.
 */
export function shareOf({ count, of }: CountedShare): number | null {
  refuseImpossible(count >= 0 && count <= of, 'some are more than all')
  return of === 0 ? null : count / of
}

/** What came out of a check, in the order of its questions; a question that too few answered has 0 answers. */
export interface CheckCounts {
  answered: readonly number[]
  right: readonly number[]
}

/**
 * Right answers (the right choice, or 4 and 5 of five) of all answers given, over all questions together: a question counts
 * by its answers, so one that was skipped by many speaks less. `of` is 0 where nothing can be said.
 */
export function poolAnswers({ answered, right }: CheckCounts): CountedShare {
  refuseImpossible(answered.length === right.length, 'a question lacks its count')
  const add = (sum: number, count: number) => sum + count
  return { count: right.reduce(add, 0), of: answered.reduce(add, 0) }
}

/**
 * Within which shares (0..1) the understanding of all people of the audience lies, 19 times out of 20: Wilson's interval,
 * corrected for a finite population. As a sample it counts people and not answers, since the answers of one person hang
 * together; where everybody answered there is nothing left to estimate, and the interval is the share itself. It tells
 * nothing of whether those who answered differ from those who didn't.
 * Source: Wilson 1927; Cochran, Sampling Techniques (1977), ch. 2.
 */
export function understandingInterval(
  understanding: number,
  { people, population }: { people: number; population: number },
): Interval {
  // An audience may have shrunk since; those who answered belonged to it.
  return wilsonInterval(understanding, effectiveSampleSize(people, Math.max(people, population)))
}

/**
 * Effective coverage (0..1) = reach × understanding, each 0..1. Null = cannot say yet: nobody was asked, or one of them may
 * not be shown. Source: product rule of "sent ≠ reached ≠ understood"; that a message counts once it is understood: Kotter,
 * Leading Change (1996), ch. 6.
 */
export function effectiveCoverage(reach: number | null, understanding: number | null): number | null {
  return reach === null || understanding === null ? null : reach * understanding
}
