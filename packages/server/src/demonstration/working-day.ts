import { addDays, type CalendarDate } from '@tidemark/domain/kernel/calendar-date'

/** The day so many days from today; a weekend gives way to the working day beside it that is further from today. */
export function workingDay(today: CalendarDate, days: number): CalendarDate {
  const day = addDays(today, days)
  const weekday = new Date(day).getUTCDay()
  if (weekday === 6) return addDays(day, days < 0 ? -1 : 2)
  return weekday === 0 ? addDays(day, days < 0 ? -2 : 1) : day
}
