import { z } from 'zod'
import { calendarDate } from '../kernel/calendar-date.ts'

/** The most requirements that a program has at a time: beyond, nobody knows what they have to take. */
export const REQUIREMENTS_MAX = 100

/** Input schema of by when an audience has to have completed a course: a day, or null = by the go-live of each person's wave. */
export const requirementInput = z.object({
  dueOn: calendarDate.nullable().default(null),
})
