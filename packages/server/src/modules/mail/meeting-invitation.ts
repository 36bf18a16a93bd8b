import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalAttendeeType,
  ICalCalendarMethod,
  ICalEventStatus,
} from 'ical-generator'
import { CALENDAR_PRODUCT } from '../../kernel/calendar-product.ts'

/** A meeting as one person's calendar keeps it. */
export interface MeetingInvitation {
  /** `request` puts it there or moves what is there already; `cancel` takes it away. */
  method: 'request' | 'cancel'
  /** The same in every mail to this person about this meeting, and in no other: `<delivery recipient>`, say. */
  id: string
  /** Greater with each change: calendars leave alone what they know a later state of (RFC 5545, 3.8.7.4). */
  sequence: number
  summary: string
  description: string
  startsAt: Date
  minutes: number
  place: string
  /** Who invites, by name. Answers go to the address that the mail is from. */
  organizer: string
}

interface Sent {
  to: string
  /** The address that the mail is from. */
  from: string
  host: string
  now: Date
}

/** The part of a mail that calendars read (RFC 5546). Times are in UTC, so no calendar has to know our time zones. */
export function writeInvitation(
  meeting: MeetingInvitation,
  { to, from, host, now }: Sent,
): { method: string; filename: string; content: string } {
  const isCancelled = meeting.method === 'cancel'
  const method = isCancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST
  const calendar = ical({ prodId: CALENDAR_PRODUCT, method })
  calendar.createEvent({
    id: `${meeting.id}@${host}`,
    sequence: meeting.sequence,
    stamp: now,
    start: meeting.startsAt,
    end: new Date(meeting.startsAt.getTime() + meeting.minutes * 60_000),
    summary: meeting.summary,
    description: meeting.description,
    location: meeting.place,
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: { name: meeting.organizer, email: from },
    // Nobody reads answers: who was there is put down afterwards.
    attendees: [
      {
        email: to,
        role: ICalAttendeeRole.REQ,
        status: ICalAttendeeStatus.NEEDSACTION,
        type: ICalAttendeeType.INDIVIDUAL,
        rsvp: false,
      },
    ],
  })
  return { method, filename: isCancelled ? 'cancelled.ics' : 'invitation.ics', content: calendar.toString() }
}
