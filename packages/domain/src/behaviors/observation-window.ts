import { addDays, type CalendarDate } from '../kernel/calendar-date.ts'

/**
 * The first day whose observations still count on the day `asOf`, which itself is the last of the window's days: 28 days
 * up to 28 March start on 1 March. Null when the behavior has no window and everything up to `asOf` counts.
 */
export function windowStart(asOf: CalendarDate, windowDays: number | null): CalendarDate | null {
  return windowDays === null ? null : addDays(asOf, 1 - windowDays)
}
