import { z } from 'zod'
import { wholeNumber } from '../kernel/number-input.ts'
import { longText } from '../kernel/text-input.ts'
import { IMPACT_KINDS, SEVERITY } from './audience.ts'

/** The most changes that are put down for one audience at a time. */
export const IMPACTS_MAX = 50

/** Input schema of what changes for an audience: how it is now and how it will be, and how much that asks of them. */
export const impactInput = z.object({
  kind: z.enum(IMPACT_KINDS),
  currentState: longText({ max: 1000 }),
  futureState: longText({ max: 1000 }),
  severity: wholeNumber(SEVERITY),
})

/** What changes, as the rules want it. */
export type ImpactInput = z.output<typeof impactInput>
