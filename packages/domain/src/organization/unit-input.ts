import { z } from 'zod'
import { twoDecimals } from '../kernel/number-input.ts'
import { lineOfText } from '../kernel/text-input.ts'

/**
 * Input schema of a business unit. `code` is the short name that files and other systems know it by; `headcount` counts
 * its own people in full-time equivalents (two decimals), null when nobody knows.
 */
export const unitInput = z.object({
  name: lineOfText({ max: 200 }),
  code: lineOfText({ max: 60 }),
  headcount: twoDecimals({ min: 0, max: 10_000_000 }).nullable().default(null),
})

/** A business unit as the rules want it. */
export type UnitInput = z.output<typeof unitInput>
