import type { CalendarDate } from '../kernel/calendar-date.ts'
import type { Channel } from './channel.ts'
import type { CommentWay, CommunicationState } from './communication.ts'
import { mentionsPlaceholder } from './placeholders.ts'

/** What tells whether a communication can be scheduled. Texts are null or blank where nothing is said. */
export interface Schedulable {
  state: CommunicationState
  channel: Channel
  plannedOn: CalendarDate | null
  senderName: string | null
  commentWay: CommentWay | null
  replyTo: string | null
  body: string | null
  fixed: string | null
  canChange: string | null
  waveId: string | null
  startsAt: string | null
  timeZone: string | null
  minutes: number | null
  place: string | null
  /** What each audience is told: the communication's own words, or the audience's. */
  audiences: readonly SchedulableAudience[]
}

interface SchedulableAudience {
  audienceId: string
  name: string
  slant: string | null
  whatsInIt: string | null
  /** Taken away since it was chosen. */
  isRemoved: boolean
}

/** Something without which a communication can't be scheduled. */
export interface Missing {
  /** Where it is put right: a field of the form, `approval`, or `audiences.<id>.<field>`. */
  field: string
  message: string
}

/**
 * Everything that a communication lacks before it can be scheduled, in the order of its form; empty = nothing. A day from
 * `today` on, approval, a sender, a way to comment, at least one audience, and for each its slant and what is in it for them
 * (Larkin & Larkin 1996, Communicating Change: people ask their own supervisor what it means for them); then what its channel
 * needs: words for a mail and a page, both halves of the brief for a manager briefing, time and place for a meeting.
 */
export function missingToSchedule(planned: Schedulable, today: CalendarDate): Missing[] {
  return [
    ...missingWords(planned),
    ...missingAudiences(planned),
    ...missingVoice(planned),
    ...missingTime(planned, today),
    ...when(planned.state === 'draft', 'approval', 'Have it approved by somebody who did not write it.'),
  ]
}

function missingWords({ channel, body, fixed, canChange, waveId }: Schedulable): Missing[] {
  const isRead = channel === 'mail' || channel === 'intranet'
  const isBrief = channel === 'manager_briefing'
  const speaksOfWave = [body, fixed, canChange].some(
    (text) => mentionsPlaceholder(text ?? '', 'wave') || mentionsPlaceholder(text ?? '', 'go_live'),
  )
  return [
    ...when(isRead && isBlank(body), 'body', 'Write what it says.'),
    ...when(isBrief && isBlank(fixed), 'fixed', 'Write what is decided, for the managers’ brief.'),
    ...when(
      isBrief && isBlank(canChange),
      'canChange',
      'Write what people can still change, for the managers’ brief.',
    ),
    ...when(speaksOfWave && waveId === null, 'waveId', 'Choose the wave: the text speaks of it.'),
  ]
}

function missingAudiences({ audiences }: Schedulable): Missing[] {
  if (audiences.length === 0) return [{ field: 'audiences', message: 'Choose at least one audience.' }]
  return audiences.flatMap(({ audienceId, name, slant, whatsInIt, isRemoved }) => [
    ...when(
      isRemoved,
      `audiences.${audienceId}`,
      `“${name}” was taken away: bring the audience back, or leave it out here.`,
    ),
    ...when(isBlank(slant), `audiences.${audienceId}.slant`, `Say from which side “${name}” is told.`),
    ...when(isBlank(whatsInIt), `audiences.${audienceId}.whatsInIt`, `Say what is in it for “${name}”.`),
  ])
}

function missingVoice({ channel, senderName, commentWay, replyTo }: Schedulable): Missing[] {
  const repliesByMail = channel === 'mail' && commentWay === 'reply'
  return [
    ...when(isBlank(senderName), 'senderName', 'Name the sender.'),
    ...when(commentWay === null, 'commentWay', 'Choose how people can comment.'),
    ...when(repliesByMail && isBlank(replyTo), 'replyTo', 'Enter the address to which replies go.'),
  ]
}

function missingTime(
  { channel, plannedOn, startsAt, timeZone, minutes, place }: Schedulable,
  today: CalendarDate,
): Missing[] {
  const isMeeting = channel === 'meeting'
  return [
    ...when(plannedOn === null, 'plannedOn', 'Choose its day.'),
    ...when(plannedOn !== null && plannedOn < today, 'plannedOn', 'Choose a day from today on.'),
    ...when(isMeeting && isBlank(startsAt), 'startsAt', 'Say when the meeting begins.'),
    ...when(isMeeting && isBlank(timeZone), 'timeZone', 'Choose the time zone of the meeting.'),
    ...when(isMeeting && minutes === null, 'minutes', 'Say how long the meeting takes.'),
    ...when(isMeeting && isBlank(place), 'place', 'Say where the meeting takes place.'),
  ]
}

const isBlank = (text: string | null) => text === null || text.trim() === ''

const when = (isMissing: boolean, field: string, message: string): Missing[] =>
  isMissing ? [{ field, message }] : []
