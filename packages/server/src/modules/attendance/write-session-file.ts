import ical, { ICalCalendarMethod } from 'ical-generator'
import { CALENDAR_PRODUCT } from '../../kernel/calendar-product.ts'
import type { TrainingSessionType } from '../training/training.module.ts'

interface Registered {
  session: TrainingSessionType
  /** Of a series; none of a session that takes place once. */
  parts: readonly TrainingSessionType[]
  attendanceId: string
  sequence: number
  now: Date
}

/** A session, or all parts of a series, as one file that calendars take over (RFC 5545, METHOD PUBLISH). Times are in UTC. */
export function writeSessionFile({ session, parts, attendanceId, sequence, now }: Registered): string {
  const calendar = ical({ prodId: CALENDAR_PRODUCT, method: ICalCalendarMethod.PUBLISH })
  for (const date of parts.length > 0 ? parts : [session])
    calendar.createEvent({
      id: `training-${attendanceId}-${date.id}`,
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
