import { refuseImpossible } from '../kernel/refuse-impossible.ts'

/** A range of shares, both from 0 to 1, with lower ≤ upper. */
export interface Interval {
  lower: number
  upper: number
}

/** Standard normal quantile of a two-sided 95 % interval, rounded as the tables print it. */
export const Z_95 = 1.96

/**
 * Wilson's score interval of a share (0..1) seen in a sample. The sample size may be fractional (see
 * `effectiveSampleSize`); an infinite one gives the point itself. Throws RangeError for a share outside 0..1 and for a
 * sample of nobody, of which there is nothing to say.
 * Source: Wilson, JASA 22 (1927). Kept over the textbook interval because it stays within 0..1 and is honest near 0 and 1.
 */
export function wilsonInterval(share: number, sampleSize: number, z: number = Z_95): Interval {
  refuseImpossible(share >= 0 && share <= 1, 'a share lies outside 0..1')
  refuseImpossible(sampleSize > 0, 'an interval needs a sample')
  if (sampleSize === Infinity) return { lower: share, upper: share }
  const spread = (z * z) / sampleSize
  const center = (share + spread / 2) / (1 + spread)
  const half = Math.sqrt(spread * (share * (1 - share) + spread / 4)) / (1 + spread)
  // The share lies inside by construction; the clamp only takes rounding away, so that 0 of 100 gives exactly 0.
  return {
    lower: Math.max(0, Math.min(share, center - half)),
    upper: Math.min(1, Math.max(share, center + half)),
  }
}
