import { z } from 'zod'
import { calendarDate } from '../kernel/calendar-date.ts'
import { wholeNumber } from '../kernel/number-input.ts'
import { lineOfText, longText, orNothing } from '../kernel/text-input.ts'
import { bandEnd } from './threshold-band.ts'

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

/** The most programs that an organization has open at a time, and the most that one list shows. */
export const OPEN_PROGRAMS_MAX = 100

/** Short enough to tell in five minutes, with room to breathe: about 150 words. */
export const VISION_MAX_CHARACTERS = 1000

/** The longest case for change: two pages, which people still read. */
export const CASE_MAX_CHARACTERS = 6000

/** A currency that exists, by its code of ISO 4217. */
const currency = z
  .string()
  .trim()
  .toUpperCase()
  .refine((code) => Intl.supportedValuesOf('currency').includes(code), {
    error: 'Enter the three letters of a currency, such as EUR, USD or GBP.',
    params: { code: 'not_a_currency' },
  })

/**
 * Input schema of a program, flat as a form has it. Exactly one constraint leads; naming all three names none. Case, vision
 * and strategy may still be empty; `sustainPeriods` (1 to 52) counts reporting periods. Refuses a band that isn't upright.
 */
export const programInput = z
  .object({
    name: lineOfText({ max: 200 }),
    caseForChange: longText({ min: 0, max: CASE_MAX_CHARACTERS }),
    vision: longText({ min: 0, max: VISION_MAX_CHARACTERS }),
    strategy: longText({ min: 0, max: 10_000 }),
    sponsorName: orNothing(lineOfText({ max: 200 })),
    sustainmentOwnerName: orNothing(lineOfText({ max: 200 })),
    currency,
    leadingConstraint: z.enum(LEADING_CONSTRAINTS),
    bandLower: bandEnd,
    bandUpper: bandEnd,
    measurement: z.enum(MEASUREMENTS),
    observationMode: z.enum(OBSERVATION_MODES),
    reportingPeriod: z.enum(REPORTING_PERIODS),
    sustainPeriods: wholeNumber({ min: 1, max: 52 }),
    startsOn: calendarDate,
  })
  .refine(({ bandLower, bandUpper }) => bandLower < bandUpper, {
    path: ['bandUpper'],
    error: 'Enter an upper end that is higher than the lower one.',
    params: { code: 'band_upside_down' },
  })

/** A program as the rules want it. */
export type ProgramInput = z.output<typeof programInput>
