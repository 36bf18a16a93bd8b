import { Temporal } from 'temporal-polyfill'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import type { ReportingPeriod } from '../programs/program-input.ts'

/** The first day of the week (Monday, ISO 8601) or month that holds the date. */
export function periodStart(date: CalendarDate, period: ReportingPeriod): CalendarDate {
  return startOf(date, period).toString()
}

/** The last day of the week (Sunday) or month that holds the date. */
export function periodEnd(date: CalendarDate, period: ReportingPeriod): CalendarDate {
  return startOf(date, period).add(STEP[period]).subtract({ days: 1 }).toString()
}

/** The first day of the week or month after the one that holds the date. */
export function nextPeriod(date: CalendarDate, period: ReportingPeriod): CalendarDate {
  return startOf(date, period).add(STEP[period]).toString()
}

/**
 * The first days of every week or month from the one that holds `from` to the one that holds `to`, both included, oldest
 * first; none when `to` lies in an earlier one.
 */
export function periodsBetween(
  from: CalendarDate,
  to: CalendarDate,
  period: ReportingPeriod,
): CalendarDate[] {
  const count = periodIndex(from, to, period)
  const first = startOf(from, period)
  return Array.from({ length: Math.max(0, count) }, (_, index) =>
    first.add(period === 'week' ? { weeks: index } : { months: index }).toString(),
  )
}

/**
 * The number of the week or month that holds `date`, when the one that holds `firstPeriodStart` is number 1; the one
 * before it is 0.
 */
export function periodIndex(
  firstPeriodStart: CalendarDate,
  date: CalendarDate,
  period: ReportingPeriod,
): number {
  const passed = startOf(firstPeriodStart, period).until(startOf(date, period), {
    largestUnit: period === 'week' ? 'days' : 'months',
  })
  return 1 + (period === 'week' ? passed.days / 7 : passed.months)
}

const STEP = { week: { weeks: 1 }, month: { months: 1 } } as const

function startOf(date: CalendarDate, period: ReportingPeriod): Temporal.PlainDate {
  const day = Temporal.PlainDate.from(date)
  return period === 'week' ? day.subtract({ days: day.dayOfWeek - 1 }) : day.with({ day: 1 })
}
