import { z } from 'zod'

/** Input schema of a share from 0 to 1 (0.4 is 40 %). Refuses anything else, so that 40 is never taken for 40 %. */
export const share = z
  .number()
  .min(0, { error: 'Enter a share from 0 to 1, for example 0.4 for 40 %.' })
  .max(1, { error: 'Enter a share from 0 to 1, for example 0.4 for 40 %.' })

/** Input schema of a whole number within limits, both included. */
export function wholeNumber(limits: { min: number; max: number }) {
  return z.int().min(limits.min).max(limits.max)
}

/** Input schema of a number with at most two decimals within limits, both included: full-time equivalents, hours. */
export function twoDecimals(limits: { min: number; max: number }) {
  return z
    .number()
    .min(limits.min)
    .max(limits.max)
    .refine((value) => Number(value.toFixed(2)) === value, {
      error: 'Enter a number with at most two decimals.',
      params: { code: 'too_many_decimals' },
    })
}
