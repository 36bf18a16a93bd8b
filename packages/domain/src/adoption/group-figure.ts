import type { Measurement } from '../programs/program-input.ts'
import { type AdoptionCounts, adoptionFigure, type AdoptionFigure } from './adoption-figure.ts'
import { effectiveSampleSize } from './effective-sample-size.ts'
import { wilsonInterval } from './wilson-interval.ts'

/**
 * What one unit adds to the figure of every group above it. Each field can be added over units (see `rollUp`):
 * `adopting` is eligible × rate, and `imprecision` is eligible² ÷ effective sample size.
 */
export interface UnitWeight {
  eligible: number
  observed: number
  covered: number
  adopting: number
  imprecision: number
}

/** Turns a unit's own counts into what it adds to the groups above. A unit nobody was observed in covers nobody. */
export function unitWeight(counts: AdoptionCounts, measurement: Measurement): UnitWeight {
  const { eligible, observed } = counts
  const figure = adoptionFigure(counts, measurement)
  if ('cannotSay' in figure) return { eligible, observed, covered: 0, adopting: 0, imprecision: 0 }
  const precision = measurement === 'census' ? Infinity : effectiveSampleSize(observed, eligible)
  return {
    eligible,
    observed,
    covered: eligible,
    adopting: eligible * figure.rate,
    imprecision: (eligible * eligible) / precision,
  }
}

/**
 * The adoption of a group of units from the sum of their weights. Each unit counts by its eligible people, however many
 * of them were observed: adding up raw counts would let the unit observed most speak for the others. In a sample the
 * interval is Wilson's at the effective size (Σ weight)² ÷ Σ (weight² ÷ n*), which for a single unit is its n*. It speaks
 * of the covered people; units nobody was observed in are left out. `denominator` is as in `adoptionFigure`.
 * Source: Kish, Survey Sampling (1965), effective size under unequal weights.
 */
export function groupFigure(sum: UnitWeight, measurement: Measurement): AdoptionFigure {
  if (sum.eligible === 0) return { cannotSay: 'no_people_in_scope' }
  if (sum.covered === 0) return { cannotSay: 'nobody_observed_yet' }
  // Sums of products may end a hair over the whole.
  const rate = Math.min(1, sum.adopting / sum.covered)
  if (measurement === 'census') return { rate, lower: rate, upper: rate, denominator: sum.eligible }
  // Everybody observed everywhere leaves no imprecision, and the size is endless by division.
  const effectiveSize = (sum.covered * sum.covered) / sum.imprecision
  return { rate, ...wilsonInterval(rate, effectiveSize), denominator: sum.observed }
}
