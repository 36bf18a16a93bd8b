import type { ThresholdBand } from '../programs/threshold-band.ts'

/** The first periods in which a rate stood at or over the band's lower and upper edge; null when it never did. */
export interface Crossing<Period> {
  atLower: Period | null
  atUpper: Period | null
}

/**
 * When a series first reached the edges of the band. `series` runs oldest first, `rate` is a share (0..1) or null when
 * nothing could be said. Rates compare exactly, unrounded: 62 of 125 has not reached one half. Falling back later doesn't
 * take a crossing away; whether it holds is the status's business.
 */
export function firstCrossing<Period>(
  series: readonly { period: Period; rate: number | null }[],
  band: ThresholdBand,
): Crossing<Period> {
  const firstAtOrOver = (edge: number) =>
    series.find(({ rate }) => rate !== null && rate >= edge)?.period ?? null
  return { atLower: firstAtOrOver(band.lower), atUpper: firstAtOrOver(band.upper) }
}
