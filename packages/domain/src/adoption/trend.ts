import { refuseImpossible } from '../kernel/refuse-impossible.ts'

/** A trend looks back over this many known rates. */
export const DEFAULT_TREND_PERIODS = 4

/**
 * How much a rate changes from one period to the next: the slope of the least-squares line through the last `lookBack`
 * known rates, in share per period (0.02 is two points a period). `rates` has one entry a period, oldest first, null
 * where nothing could be said; a gap keeps its place, so two rates three periods apart aren't taken for neighbors.
 * Null with fewer than two known rates. Throws RangeError when asked to look back over fewer than two.
 */
export function trendPerPeriod(
  rates: readonly (number | null)[],
  lookBack: number = DEFAULT_TREND_PERIODS,
): number | null {
  refuseImpossible(lookBack >= 2, 'a trend looks back over two rates at least')
  const points = rates.flatMap((rate, at) => (rate === null ? [] : [{ at, rate }])).slice(-lookBack)
  if (points.length < 2) return null
  const meanAt = points.reduce((sum, point) => sum + point.at, 0) / points.length
  // Taking the mean rate off each rate would change nothing: the distances in time add up to zero.
  const covariance = points.reduce((sum, point) => sum + (point.at - meanAt) * point.rate, 0)
  const variance = points.reduce((sum, point) => sum + (point.at - meanAt) ** 2, 0)
  return covariance / variance
}
