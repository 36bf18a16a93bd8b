import { z } from 'zod'
import { lineOfText, longText, orNothing } from '../kernel/text-input.ts'
import { DEFAULT_THRESHOLD_BAND, thresholdBand } from './threshold-band.ts'

/** Which corner of the triangle of time, cost and quality leads when they pull apart. */
export const LEADING_CONSTRAINTS = ['time', 'cost', 'quality'] as const
export type LeadingConstraint = (typeof LEADING_CONSTRAINTS)[number]

/** How long one step of the adoption series is. */
export const REPORTING_PERIODS = ['week', 'month'] as const
export type ReportingPeriod = (typeof REPORTING_PERIODS)[number]

/** Whether everybody eligible is looked at (census) or some of them (sample, with an interval). */
export const MEASUREMENTS = ['census', 'sample'] as const
export type Measurement = (typeof MEASUREMENTS)[number]

/** Whether observations name the person or only count people per unit, as a works council may ask. */
export const OBSERVATION_MODES = ['named', 'unit_counts'] as const
export type ObservationMode = (typeof OBSERVATION_MODES)[number]

/** Short enough to tell in five minutes, with room to breathe: about 150 words. */
export const VISION_MAX_CHARACTERS = 1000

/**
 * Input schema of a program. Exactly one constraint leads; naming all three names none. The band defaults
 * to the planning rule of 40-50 %; texts that may still be missing come out as null.
 */
export const programInput = z.object({
  name: lineOfText({ max: 200 }),
  vision: orNothing(longText({ max: VISION_MAX_CHARACTERS })),
  strategy: orNothing(longText({ max: 10_000 })),
  leadingConstraint: z.enum(LEADING_CONSTRAINTS),
  band: thresholdBand.default(DEFAULT_THRESHOLD_BAND),
  sponsorName: orNothing(lineOfText({ max: 200 })),
  reportingPeriod: z.enum(REPORTING_PERIODS),
  measurement: z.enum(MEASUREMENTS),
  observationMode: z.enum(OBSERVATION_MODES),
})

/** A program as the rules want it. */
export type ProgramInput = z.output<typeof programInput>
