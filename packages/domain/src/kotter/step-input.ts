import { z } from 'zod'
import { calendarDate } from '../kernel/calendar-date.ts'
import { lineOfText, longText, orNothing } from '../kernel/text-input.ts'
import { STEP_STATUSES } from './change-steps.ts'

const openDate = calendarDate.nullable().default(null)

/**
 * Input schema of where a program stands on one of the eight steps. Everything but the status may be open (null). Refuses
 * a due day before the start.
 */
export const stepInput = z
  .object({
    status: z.enum(STEP_STATUSES),
    ownerName: orNothing(lineOfText({ max: 200 })),
    startsOn: openDate,
    dueOn: openDate,
    note: orNothing(longText({ max: 5000 })),
  })
  .refine(({ startsOn, dueOn }) => startsOn === null || dueOn === null || startsOn <= dueOn, {
    path: ['dueOn'],
    error: 'Enter a due day on or after the start.',
    params: { code: 'due_before_start' },
  })

/** A step as the rules want it. */
export type StepInput = z.output<typeof stepInput>
