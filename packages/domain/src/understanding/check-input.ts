import { z } from 'zod'
import { MINIMUM } from '../anonymity/safe-groups.ts'
import { calendarDate, type CalendarDate, daysBetween } from '../kernel/calendar-date.ts'
import { wholeNumber } from '../kernel/number-input.ts'
import { lineOfText } from '../kernel/text-input.ts'
import { QUESTION_KINDS, QUESTIONS_MAX } from './understanding-check.ts'

/** The most checks that a program has at a time. */
export const CHECKS_MAX = 100

/** Fewer answers leave nothing to choose, more of them aren't read on a phone. */
export const OPTIONS = { min: 2, max: 6 } as const

/** Longer than this, those who answer last have heard other things than those who answered first. */
export const CHECK_DAYS_MAX = 30

const LARGEST_SAMPLE = 500_000

/**
 * Input schema of one question: a choice has two to six different answers, of which the one at `rightOption` is right; a
 * scale has none, since it asks from 1 to 5. What a kind has no use for is refused, so that nothing which was sent is lost.
 */
export const questionInput = z
  .object({
    kind: z.enum(QUESTION_KINDS),
    text: lineOfText({ max: 300 }),
    options: z
      .array(lineOfText({ max: 200 }))
      .max(OPTIONS.max)
      .default([]),
    rightOption: z.int().nullable().default(null),
  })
  .superRefine(({ kind, options, rightOption }, context) => {
    const refuse = (path: string, message: string, code: string) =>
      context.addIssue({ code: 'custom', path: [path], message, params: { code } })
    if (kind === 'scale') {
      if (options.length > 0)
        refuse('options', 'A scale is answered from 1 to 5 and has no answers of its own.', 'scale_options')
      if (rightOption !== null)
        refuse('rightOption', 'On a scale 4 and 5 count; none is the right one.', 'scale_right')
      return
    }
    if (options.length < OPTIONS.min)
      refuse('options', `Write at least ${OPTIONS.min} answers to choose from.`, 'too_few_options')
    if (new Set(options.map((option) => option.toLowerCase())).size < options.length)
      refuse('options', 'Two answers say the same.', 'same_options')
    if (rightOption === null || rightOption < 0 || rightOption >= options.length)
      refuse('rightOption', 'Say which answer is right.', 'no_right_option')
  })

/**
 * Input schema of a check that is planned: one to three questions for one audience, about a communication or, without one,
 * about the change as a whole. It opens and closes in this order, within 30 days, and closes from `today` on. A sample is at
 * least `minimum` people, since fewer answers than that are shown to nobody.
 */
export function checkInput({ today, minimum = MINIMUM }: { today: CalendarDate; minimum?: number }) {
  return z
    .object({
      audienceId: z.string(),
      communicationId: z.string().nullable().default(null),
      questions: z
        .array(questionInput)
        .min(1, { error: 'Ask at least one question.' })
        .max(QUESTIONS_MAX, {
          error: `Ask at most ${QUESTIONS_MAX} questions: a check is done in a minute.`,
        }),
      opensOn: calendarDate,
      closesOn: calendarDate.refine((date) => date >= today, {
        error: `Enter a day from today on, ${today}.`,
        params: { code: 'in_the_past' },
      }),
      sampleSize: wholeNumber({ min: minimum, max: LARGEST_SAMPLE }).nullable().default(null),
    })
    .refine(({ opensOn, closesOn }) => opensOn <= closesOn, {
      path: ['closesOn'],
      error: 'Enter a last day on or after the day it opens.',
      params: { code: 'closes_before_opening' },
    })
    .refine(({ opensOn, closesOn }) => daysBetween(opensOn, closesOn) < CHECK_DAYS_MAX, {
      path: ['closesOn'],
      error: `Enter a last day within ${CHECK_DAYS_MAX} days.`,
      params: { code: 'open_too_long' },
    })
}

/**
 * Input schema of a later last day of a check that is open: after the one that its people were told, from `today` on, and
 * within 30 days of the day it opened. An earlier one would shut out who relied on the mail; closing is an act of its own.
 */
export function laterLastDay(check: { today: CalendarDate; opensOn: CalendarDate; closesOn: CalendarDate }) {
  const { today, opensOn, closesOn } = check
  return z.object({
    closesOn: calendarDate
      .refine((date) => date >= today && date > closesOn, {
        error: `Enter a day after the last one so far, ${closesOn}, and from today on.`,
        params: { code: 'not_later' },
      })
      .refine((date) => daysBetween(opensOn, date) < CHECK_DAYS_MAX, {
        error: `Enter a last day within ${CHECK_DAYS_MAX} days of the day it opened.`,
        params: { code: 'open_too_long' },
      }),
  })
}

/** A check as the rules want it. */
export type CheckInput = z.output<ReturnType<typeof checkInput>>
