import { Temporal } from 'temporal-polyfill'
import { periodStart } from '../adoption/period.ts'
import { EARLIEST_DATE, LATEST_DATE, type CalendarDate } from '../kernel/calendar-date.ts'
import type { ReportingPeriod } from '../programs/program-input.ts'

/**
 * The first day of the week or month with this number, when the one that holds `firstPeriodStartsOn` is
 * number 1; null for a number that is not whole, lies before 1, or leads out of the calendar that is kept.
 */
export function dateOfPeriod(
  number: number,
  firstPeriodStartsOn: CalendarDate,
  period: ReportingPeriod,
): CalendarDate | null {
  const longest = Temporal.PlainDate.from(EARLIEST_DATE).until(LATEST_DATE, { largestUnit: 'days' }).days
  if (!Number.isInteger(number) || number < 1 || number > longest) return null
  const first = Temporal.PlainDate.from(periodStart(firstPeriodStartsOn, period))
  const date = first.add(period === 'week' ? { weeks: number - 1 } : { months: number - 1 }).toString()
  return date <= LATEST_DATE ? date : null
}
