import { z } from 'zod'
import { calendarDate } from '../kernel/calendar-date.ts'
import { lineOfText, longText, orNothing } from '../kernel/text-input.ts'
import { STEP_STATUSES, type StepStatus } from './change-steps.ts'

const openDate = calendarDate.nullable().default(null)

/**
 * Input schema of where a program stands on one of the eight steps, which now has the status `current`. Everything but the
 * status may be open (null). Refuses a due day before the start, and closing a step or opening a closed one: these take a
 * decision about its gate.
 */
export function stepInput(current: StepStatus) {
  return z
    .object({
      status: z.enum(STEP_STATUSES),
      ownerName: orNothing(lineOfText({ max: 200 })),
      startsOn: openDate,
      dueOn: openDate,
      note: orNothing(longText({ max: 5000 })),
    })
    .refine(({ status }) => status !== 'done' || current === 'done', {
      path: ['status'],
      error: 'Close the step through its gate.',
      params: { code: 'closes_through_gate' },
    })
    .refine(({ status }) => status === 'done' || current !== 'done', {
      path: ['status'],
      error: 'The step is closed. Open it again, with the reason why.',
      params: { code: 'step_is_closed' },
    })
    .refine(({ startsOn, dueOn }) => startsOn === null || dueOn === null || startsOn <= dueOn, {
      path: ['dueOn'],
      error: 'Enter a due day on or after the start.',
      params: { code: 'due_before_start' },
    })
}

/** A step as the rules want it. */
export type StepInput = z.output<ReturnType<typeof stepInput>>
