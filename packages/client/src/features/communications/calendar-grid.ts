import { nextPeriod, periodEnd, periodStart } from '@tidemark/domain/adoption/period'
import { addDays, type CalendarDate } from '@tidemark/domain/kernel/calendar-date'

/** The days that a calendar shows: whole weeks from Monday to Sunday. */
export interface CalendarGrid {
  from: CalendarDate
  to: CalendarDate
  weeks: CalendarDate[][]
  /** A day of the month or week before, and of the one after. */
  before: CalendarDate
  after: CalendarDate
}

/** The weeks that hold the month, or the one week, in which a day lies. */
export function calendarGrid(on: CalendarDate, span: 'month' | 'week'): CalendarGrid {
  const first = periodStart(on, span)
  const from = periodStart(first, 'week')
  const to = periodEnd(periodEnd(on, span), 'week')
  const weeks: CalendarDate[][] = []
  for (let monday = from; monday <= to; monday = addDays(monday, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, day) => addDays(monday, day)))
  }
  return { from, to, weeks, before: periodStart(addDays(first, -1), span), after: nextPeriod(on, span) }
}
