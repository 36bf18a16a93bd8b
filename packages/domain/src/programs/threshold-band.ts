import { z } from 'zod'
import { share } from '../kernel/number-input.ts'

/**
 * The share of people [lower, upper] between which a change is expected to carry itself over to the whole organization.
 * Shares from 0 to 1.
 */
export interface ThresholdBand {
  lower: number
  upper: number
}

/**
 * The band a program starts with: 40 % to 50 %. It is a planning rule taken from practice, not a law of nature, and
 * whoever shows it says so.
 */
export const DEFAULT_THRESHOLD_BAND: ThresholdBand = { lower: 0.4, upper: 0.5 }

/** Input schema of a band. Refuses shares outside 0..1 and a lower edge that isn't under the upper one. */
export const thresholdBand = z
  .object({ lower: share, upper: share })
  .refine((band) => band.lower < band.upper, {
    path: ['upper'],
    error: 'Enter an upper edge that is higher than the lower one.',
    params: { code: 'band_upside_down' },
  })
