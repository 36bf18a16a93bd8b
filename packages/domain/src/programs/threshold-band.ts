import { z } from 'zod'

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

const NOT_AN_END = 'Enter a share over 0 and up to 1, for example 0.4 for 40 %.'

/** Input schema of an end of the band: a share over 0. From 0 on, a program would have entered its band on its first day. */
export const bandEnd = z.number().gt(0, { error: NOT_AN_END }).max(1, { error: NOT_AN_END })
