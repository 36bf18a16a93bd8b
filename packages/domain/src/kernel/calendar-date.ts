import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'

/** A day without time or zone, written `YYYY-MM-DD` (ISO 8601). Text order is date order. */
export type CalendarDate = string

// Plans and observations live well inside these; a year outside is nearly always a slip of the key (0206, 20266).
export const EARLIEST_DATE: CalendarDate = '1900-01-01'
export const LATEST_DATE: CalendarDate = '2199-12-31'

const NOT_A_DATE = 'Enter a date that exists, written year-month-day, for example 2026-03-31.'
const OUT_OF_RANGE = `Enter a date from ${EARLIEST_DATE} to ${LATEST_DATE}.`

/** Whether the text is a day that exists, from 1900-01-01 to 2199-12-31, written `YYYY-MM-DD`. */
export function isCalendarDate(text: string): boolean {
  return z.regexes.date.test(text) && text >= EARLIEST_DATE && text <= LATEST_DATE
}

/** The day `days` after the date (before it when negative). Throws RangeError when the date doesn't exist. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return Temporal.PlainDate.from(date).add({ days }).toString()
}

/** How many days lie from the first date to the second: 0 for the same day, negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days
}

/** Earlier first: negative, 0 or positive, as `sort` wants it. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Input schema of a day. Refuses text that is no day of the calendar and days outside 1900-2199. */
export const calendarDate = z
  .string()
  .trim()
  .superRefine((text, context) => {
    if (!z.regexes.date.test(text)) {
      context.addIssue({ code: 'custom', message: NOT_A_DATE, params: { code: 'not_a_date' } })
    } else if (!isCalendarDate(text)) {
      context.addIssue({ code: 'custom', message: OUT_OF_RANGE, params: { code: 'date_out_of_range' } })
    }
  })
