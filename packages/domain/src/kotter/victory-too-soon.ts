import type { AdoptionFacts } from './gate-facts.ts'
import type { ThresholdBand } from '../programs/threshold-band.ts'
import { isUnderBand } from './gate-criteria.ts'
import { percent } from './verdict.ts'

/** Steps that claim that the change carries itself. */
const CLAIMS_VICTORY: readonly number[] = [7, 8]

/**
 * The warning that a step claims victory while adoption hasn't been shown to reach the band, with the figure; null where it
 * doesn't. Source: Kotter, Leading Change (1996), declaring victory too soon as one of eight errors.
 */
export function victoryTooSoon(
  step: number,
  { status, rate }: Pick<AdoptionFacts, 'status' | 'rate'>,
  band: ThresholdBand,
): string | null {
  if (!CLAIMS_VICTORY.includes(step) || !isUnderBand(status)) return null
  const figure =
    rate === null ? 'adoption can’t be told yet' : `adoption is ${percent(rate)}${doubt(status, rate, band)}`
  return `Victory too soon: ${figure}; the change carries itself from ${percent(band.lower)} to ${percent(band.upper)} on.`
}

function doubt(status: AdoptionFacts['status'], rate: number, band: ThresholdBand): string {
  if (status === 'relapsing') return ' and falling back'
  return rate >= band.lower ? ', too uncertain to be over the edge' : ''
}
