import { z } from 'zod'
import { wholeNumber } from '../kernel/number-input.ts'
import { lineOfText, longText, orNothing } from '../kernel/text-input.ts'
import { ENGAGEMENT_LEVELS, STAKEHOLDER_KINDS, STAKEHOLDER_SCALES } from './stakeholder.ts'

/** The most stakeholders of a program at a time: beyond, a grid of 25 fields shows nobody any more. */
export const STAKEHOLDERS_MAX = 150

const known = <Schema extends z.ZodType>(schema: Schema) =>
  schema.nullish().transform((value) => value ?? null)

/** Where somebody stands: what is put down again from time to time, so that its course can be seen. */
export const standingInput = z.object({
  power: wholeNumber(STAKEHOLDER_SCALES.power),
  interest: wholeNumber(STAKEHOLDER_SCALES.interest),
  support: known(wholeNumber(STAKEHOLDER_SCALES.support)),
  engagement: known(z.enum(ENGAGEMENT_LEVELS)),
  desiredEngagement: known(z.enum(ENGAGEMENT_LEVELS)),
})

/** Input schema of a place in the grid. */
export const placeInput = standingInput.pick({ power: true, interest: true })

/** Input schema of a stakeholder. Support and engagement are null while nobody knows them; that is no 0 and no neutral. */
export const stakeholderInput = standingInput.extend({
  name: lineOfText({ max: 200 }),
  kind: z.enum(STAKEHOLDER_KINDS),
  position: orNothing(lineOfText({ max: 200 })),
  contactName: orNothing(lineOfText({ max: 200 })),
  note: orNothing(longText({ max: 5000 })),
})

/** Where somebody stands, as the rules want it. */
export type Standing = z.output<typeof standingInput>
