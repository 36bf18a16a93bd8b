import ical, { ICalCalendarMethod, ICalEventBusyStatus, ICalEventTransparency } from 'ical-generator'
import type { CalendarEntry } from '../../kernel/calendar-entry.ts'
import { CALENDAR_PRODUCT } from '../../kernel/calendar-product.ts'

const MINUTE_MS = 60_000
/** How long a meeting is taken to last where nobody said. */
const MINUTES = 30
/** How often calendars are asked to look, in seconds. */
const LOOK_AGAIN_S = 3_600

/**
 * A calendar as other programs read it (RFC 5545). Times are in UTC, so no calendar has to know our time zones; whole days
 * take nobody's time. The same entries give the same text, so that nobody fetches what they have.
 */
export function writeCalendar(
  entries: readonly CalendarEntry[],
  { publicUrl }: { publicUrl: string },
): string {
  const { hostname } = new URL(publicUrl)
  const calendar = ical({
    prodId: CALENDAR_PRODUCT,
    name: 'Tidemark',
    method: ICalCalendarMethod.PUBLISH,
    ttl: LOOK_AGAIN_S,
  })
  for (const entry of entries) {
    const { id, title, place, path, createdAt, version } = entry
    const url = new URL(path, publicUrl).href
    calendar.createEvent({
      id: `${id}@${hostname}`,
      // From 0 on; versions begin with 1.
      sequence: version - 1,
      stamp: createdAt,
      summary: title,
      description: url,
      url,
      location: place,
      ...timesOf(entry),
    })
  }
  return calendar.toString()
}

function timesOf({ day, startsAt, minutes }: CalendarEntry) {
  if (startsAt) {
    return { start: startsAt, end: new Date(startsAt.getTime() + (minutes ?? MINUTES) * MINUTE_MS) }
  }
  return {
    start: new Date(`${day}T00:00:00Z`),
    allDay: true,
    transparency: ICalEventTransparency.TRANSPARENT,
    busystatus: ICalEventBusyStatus.FREE,
  }
}
