import { addDays, type CalendarDate } from '../kernel/calendar-date.ts'
import { REST_DAYS } from './who-is-asked.ts'

/** How long a check is suggested to stay open, in days with the first and the last: one working week and its weekend. */
const OPEN_DAYS = 7

/**
 * When a check could open and close: today, or as soon as those who were asked last may be asked again; a re-audit that falls
 * due later opens on that day.
 */
export function suggestCheckDates(
  today: CalendarDate,
  {
    lastClosedOn = null,
    dueOn = null,
  }: { lastClosedOn?: CalendarDate | null; dueOn?: CalendarDate | null } = {},
): { opensOn: CalendarDate; closesOn: CalendarDate } {
  const rested = lastClosedOn === null ? today : addDays(lastClosedOn, REST_DAYS + 1)
  const opensOn = [today, rested, dueOn ?? today].toSorted().at(-1) ?? today
  return { opensOn, closesOn: addDays(opensOn, OPEN_DAYS - 1) }
}
