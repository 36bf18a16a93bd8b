import { calendarDate, type CalendarDate } from '../kernel/calendar-date.ts'

/** Input schema of the day something was observed. Refuses days after `today`, which the caller's clock and zone decide. */
export function observedOn(today: CalendarDate) {
  return calendarDate.refine((date) => date <= today, {
    error: `Enter a day up to today, ${today}; nothing can be observed beforehand.`,
    params: { code: 'in_the_future' },
  })
}
