import { refuseImpossible } from '../kernel/refuse-impossible.ts'
import type { Measurement } from '../programs/program-input.ts'
import { effectiveSampleSize } from './effective-sample-size.ts'
import { wilsonInterval } from './wilson-interval.ts'

/** People of a group: in scope of the change, observed well enough to judge, and found to have adopted. */
export interface AdoptionCounts {
  eligible: number
  observed: number
  adopters: number
}

/** A share of people who have adopted, with its 95 % interval (all 0..1) and the count of people it was divided by. */
export interface KnownAdoption {
  rate: number
  lower: number
  upper: number
  denominator: number
}

/** Why nothing can be said about a group. */
export type AdoptionUnknown = 'no_people_in_scope' | 'nobody_observed_yet'

/** A rate with its interval, or the reason why there is none. Tell them apart by `'cannotSay' in figure`. */
export type AdoptionFigure = KnownAdoption | { cannotSay: AdoptionUnknown }

/**
 * The adoption of a group from its counts. A census divides adopters by everybody eligible and has no interval (both
 * bounds are the rate); a sample divides by the people observed and carries Wilson's interval for a finite population.
 * Nobody eligible, and nobody observed in a sample, is said instead of guessed. Throws RangeError for counts that can't
 * be: negative, more adopters than observed people, more observed than eligible.
 */
export function adoptionFigure(counts: AdoptionCounts, measurement: Measurement): AdoptionFigure {
  const { eligible, observed, adopters } = counts
  refuseImpossible(adopters >= 0, 'an adoption count is negative')
  refuseImpossible(adopters <= observed, 'there are more adopters than people observed')
  refuseImpossible(observed <= eligible, 'there are more people observed than eligible')
  if (eligible === 0) return { cannotSay: 'no_people_in_scope' }
  if (measurement === 'census') {
    const rate = adopters / eligible
    return { rate, lower: rate, upper: rate, denominator: eligible }
  }
  if (observed === 0) return { cannotSay: 'nobody_observed_yet' }
  const rate = adopters / observed
  return { rate, ...wilsonInterval(rate, effectiveSampleSize(observed, eligible)), denominator: observed }
}
