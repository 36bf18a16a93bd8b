import { itemVariance } from './item-variance.ts'
import type { AnsweredItem } from './leg-index.ts'

/**
 * How much the people of one group agree, r_WG(J): 1 when all answer alike, 0 when they answer as if at random. With v the
 * mean over the J items of (variance seen ÷ variance σ² of an even spread), J(1 − v) ÷ (J(1 − v) + v); more spread than at
 * random counts as none at all. σ² = (A² − 1) ÷ 12 for A answer steps. Items with fewer than two answers say nothing and
 * are left out; null when that leaves none.
 * Source: James, Demaree & Wolf, Journal of Applied Psychology 69 (1984).
 */
export function withinGroupAgreement(items: readonly AnsweredItem[]): number | null {
  const ratios = items.flatMap((item) => {
    const variance = itemVariance(item)
    return variance === null ? [] : [variance / evenSpread(item.scaleMax - item.scaleMin + 1)]
  })
  if (ratios.length === 0) return null
  const seen = Math.min(1, ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length)
  const agreed = ratios.length * (1 - seen)
  return agreed / (agreed + seen)
}

/** The variance of answers spread evenly over so many steps. */
function evenSpread(steps: number): number {
  return (steps * steps - 1) / 12
}

/** The agreement of several groups in short. */
export interface AgreementOfGroups {
  units: number
  least: number
  median: number
  mean: number
  most: number
}

/** The least, middle, mean and greatest agreement of groups; those of which nothing can be said are left out. */
export function summarizeAgreement(agreements: readonly (number | null)[]): AgreementOfGroups | null {
  const known = agreements.filter((agreement) => agreement !== null).toSorted((a, b) => a - b)
  const [least] = known
  const most = known.at(-1)
  if (least === undefined || most === undefined) return null
  const mean = known.reduce((sum, agreement) => sum + agreement, 0) / known.length
  return { units: known.length, least, median: medianOfSorted(known), mean, most }
}

/** The middle of values in order, or half way between the two middle ones. */
function medianOfSorted(sorted: readonly number[]): number {
  const upper = Math.floor(sorted.length / 2)
  const lower = sorted.length % 2 === 0 ? upper - 1 : upper
  return ((sorted[lower] ?? Number.NaN) + (sorted[upper] ?? Number.NaN)) / 2
}
