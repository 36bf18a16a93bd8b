import { z } from 'zod'
import { wholeNumber } from '../kernel/number-input.ts'
import { longText } from '../kernel/text-input.ts'
import { IMPACT_KINDS, SEVERITY } from './audience.ts'

/** The most things that change which a program keeps at a time, over all of its audiences. */
export const IMPACTS_MAX = 250

/** Input schema of what changes for an audience: how it is now and how it will be, and how much that asks of them. */
export const impactInput = z.object({
  kind: z.enum(IMPACT_KINDS),
  currentState: longText({ max: 1000 }),
  futureState: longText({ max: 1000 }),
  severity: wholeNumber(SEVERITY),
})

/** What changes, as the rules want it. */
export type ImpactInput = z.output<typeof impactInput>
