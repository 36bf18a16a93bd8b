import { z } from 'zod'
import { addDays, type CalendarDate, calendarDate } from '../kernel/calendar-date.ts'
import { distinctKeys } from '../kernel/distinct-keys.ts'
import { longText } from '../kernel/text-input.ts'
import { COMMENT_MAX } from '../readiness/comment-max.ts'
import { COMMENT_THEMES } from '../readiness/round.ts'
import { BRIEFING_GROUP_MAX } from './briefing.ts'

/** The most questions that are brought back at one time. */
export const QUESTIONS_MAX = 10

/** A briefing is planned at most so many days ahead: a change doesn't wait longer for its people to hear of it. */
export const PLANNED_AHEAD_DAYS = 60

/** Input schema of the day on which a manager wants to brief: from `today` on, within sixty days; null = not decided. */
export const plannedOnInput = (today: CalendarDate) =>
  calendarDate
    .refine((day) => day >= today, {
      error: 'Choose a day from today on.',
      params: { code: 'in_the_past' },
    })
    .refine((day) => day <= addDays(today, PLANNED_AHEAD_DAYS), {
      error: `Choose a day within ${PLANNED_AHEAD_DAYS} days.`,
      params: { code: 'too_far' },
    })
    .nullable()

/**
 * Input schema of a briefing that was held: its day, from the one on which the brief was handed out to `latest`; who was
 * there, one at least; and questions that people asked, without their names.
 */
export const heldInput = (deliveredOn: CalendarDate, latest: CalendarDate) =>
  z.object({
    heldOn: calendarDate
      .refine((day) => day >= deliveredOn, {
        error: `Choose a day from ${deliveredOn} on: the brief was handed out then.`,
        params: { code: 'before_the_brief' },
      })
      .refine((day) => day <= latest, {
        error: 'Choose a day that has come.',
        params: { code: 'in_the_future' },
      }),
    presentIds: distinctKeys(BRIEFING_GROUP_MAX).refine((ids) => ids.length > 0, {
      error: 'Tap who was there. If nobody was, choose another day for the briefing.',
      params: { code: 'required' },
    }),
    questions: questionsInput,
  })

/** Input schema of questions that were brought back from a briefing. */
export const questionsInput = z
  .array(
    z.object({
      theme: z.enum(COMMENT_THEMES, { error: 'Choose what it is about.' }),
      body: longText({ max: COMMENT_MAX }),
    }),
  )
  .max(QUESTIONS_MAX)

/** A question as the rules want it. */
export type BriefingQuestion = z.output<typeof questionsInput>[number]
