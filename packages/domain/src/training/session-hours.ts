import { Temporal } from 'temporal-polyfill'
import { addDays, type CalendarDate } from '../kernel/calendar-date.ts'

/** Days and hours by the clocks of a place. */
export interface SessionHours {
  startsOn: CalendarDate
  /** Such as `09:00`. */
  startTime: string
  endsOn: CalendarDate
  endTime: string
}

/**
 * The instant at which the clocks of a time zone show a day and an hour. Where the clocks are put forward over that hour, as
 * long after the change as it was to be after the hour before (RFC 5545, 3.3.5); where they show it twice, the first time.
 */
export function instantAt(day: CalendarDate, time: string, timeZone: string): Date {
  const { epochMilliseconds } = Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(timeZone)
  return new Date(epochMilliseconds)
}

/** The days and hours of a session that is repeated every so many weeks: `times` in all, at the same hours by local clocks. */
export function repeatHours(
  hours: SessionHours,
  { everyWeeks, times }: { everyWeeks: number; times: number },
): SessionHours[] {
  return Array.from({ length: times }, (_, place) => ({
    ...hours,
    startsOn: addDays(hours.startsOn, 7 * everyWeeks * place),
    endsOn: addDays(hours.endsOn, 7 * everyWeeks * place),
  }))
}
