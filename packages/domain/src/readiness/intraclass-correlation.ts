import type { ItemSums } from './leg-index.ts'

/** How much of an answer the group tells (icc1), and how sure a group's mean is (icc2). Null where it can't be computed. */
export interface IntraclassCorrelation {
  icc1: number | null
  icc2: number | null
}

/**
 * ICC(1) and ICC(2) from a one-way analysis of variance over groups, of what each group answered:
 * ICC(1) = (MSB − MSW) ÷ (MSB + (k − 1)·MSW), ICC(2) = (MSB − MSW) ÷ MSB. For groups of unequal size k is their mean size,
 * as in the field's reference implementation (R package multilevel), whose published figures are then met to the last
 * digit. A negative one is shown. Null for fewer than two groups, where no group has two people, and where nothing varies.
 * Source: Shrout & Fleiss, Psychological Bulletin 86 (1979); Bliese, in Klein & Kozlowski (2000).
 */
export function intraclassCorrelation(groups: readonly ItemSums[]): IntraclassCorrelation {
  const answered = groups.filter(({ count }) => count > 0)
  const people = total(answered, ({ count }) => count)
  const between = answered.length - 1
  const within = people - answered.length
  if (between < 1 || within < 1) return { icc1: null, icc2: null }

  // Distances from the mean of all keep the digits that sums of large squares would lose.
  const mean = total(answered, ({ sum }) => sum) / people
  const betweenSquares = total(answered, ({ count, sum }) => count * differ(sum / count, mean) ** 2)
  const withinSquares = total(answered, ({ count, sum, squares }) =>
    Math.max(0, differ(squares, (sum * sum) / count)),
  )
  const msb = betweenSquares / between
  const msw = withinSquares / within
  const spread = msb + (people / answered.length - 1) * msw
  return {
    icc1: spread === 0 ? null : (msb - msw) / spread,
    icc2: msb === 0 ? null : (msb - msw) / msb,
  }
}

/** A share of a figure that is no more than the last digits of its sum, which depend on the order of what was added. */
const ROUNDING = 1e-12

function differ(one: number, other: number): number {
  const difference = one - other
  return Math.abs(difference) <= Math.abs(other) * ROUNDING ? 0 : difference
}

function total(groups: readonly ItemSums[], of: (group: ItemSums) => number): number {
  return groups.reduce((sum, group) => sum + of(group), 0)
}
