import ical from 'ical-generator'
import { CALENDAR_PRODUCT } from '../../kernel/calendar-product.ts'
import type { TrainingSessionType } from '../training/training.module.ts'

/** What calendars know a date of somebody's registration by, before the name of the host. */
export const calendarIdOf = (attendanceId: string, dateId: string) => `training-${attendanceId}-${dateId}`

interface Registered {
  session: TrainingSessionType
  /** Of a series; none of a session that takes place once. */
  parts: readonly TrainingSessionType[]
  attendanceId: string
  sequence: number
  /** As in the mails about it: else a calendar would have the date twice. */
  host: string
  now: Date
}

/**
 * A session, or all parts of a series, as one file that calendars take over (RFC 5545). Times are in UTC. It is no message, so it has
 * no method: one that publishes would have to name the address of an organizer (RFC 5546, 3.2.1), and only mails have one.
 */
export function writeSessionFile({ session, parts, attendanceId, sequence, host, now }: Registered): string {
  const calendar = ical({ prodId: CALENDAR_PRODUCT })
  for (const date of parts.length > 0 ? parts : [session])
    calendar.createEvent({
      id: `${calendarIdOf(attendanceId, date.id)}@${host}`,
      sequence,
      stamp: now,
      start: date.startsAt,
      end: date.endsAt,
      summary: session.name === null ? session.course.title : `${session.course.title}: ${session.name}`,
      description: date.link ?? '',
      location: date.place ?? date.link ?? '',
    })
  return calendar.toString()
}
