import { z } from 'zod'
import { calendarDate, type CalendarDate } from '../kernel/calendar-date.ts'
import { lineOfText, longText, orNothing } from '../kernel/text-input.ts'

/** The most short-term wins that a program has at a time. */
export const WINS_MAX = 250

/** The most people and teams that are thanked for one win. */
export const RECOGNIZED_MAX = 20

const measured = z.number().min(-1e12).max(1e12).nullable().default(null)
const paragraph = orNothing(longText({ max: 1000 }))

/**
 * Input schema of a short-term win. Everything but the title may still be open (null), so that a win can be put down while
 * it is being looked for; what it then lacks to count is told by `missingOfWin`. Names of the people or teams who were
 * thanked are a list, blanks left out, a name given twice counts once. Refuses days after `today`: nothing is won beforehand.
 */
export function winInput(today: CalendarDate) {
  const dayUpToToday = calendarDate
    .refine((date) => date <= today, {
      error: `Enter a day up to today, ${today}; nothing is won beforehand.`,
      params: { code: 'in_the_future' },
    })
    .nullable()
    .default(null)
  return z.object({
    title: lineOfText({ max: 200 }),
    story: orNothing(longText({ max: 5000 })),
    wonOn: dayUpToToday,
    metric: orNothing(lineOfText({ max: 200 })),
    unit: orNothing(lineOfText({ max: 40 })),
    baseline: measured,
    result: measured,
    visibleHow: paragraph,
    unambiguousWhy: paragraph,
    tiedToChangeHow: paragraph,
    recognized: names,
    recognizedOn: dayUpToToday,
  })
}

// Checked after tidying, so that a list with a blank line at its end isn't told off for it.
const names = z
  .array(orNothing(lineOfText({ max: 200 })))
  .default([])
  .transform((given) => [...new Set(given.filter((name) => name !== null))])
  .refine((given) => given.length <= RECOGNIZED_MAX, {
    error: `Enter at most ${RECOGNIZED_MAX} names; name the team where there are more.`,
    params: { code: 'too_many' },
  })

/** A short-term win as the rules want it. */
export type WinInput = z.output<ReturnType<typeof winInput>>
