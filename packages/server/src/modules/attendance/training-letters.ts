import type { Letter, MeetingInvitation } from '../mail/mail.module.ts'
import { calendarIdOf } from './write-session-file.ts'

/** Each stands in the database: never changed. */
export const TRAINING_MAILS = [
  'training_registration',
  'training_seat',
  'training_change',
  'training_reminder',
] as const
export type TrainingMailKind = (typeof TRAINING_MAILS)[number]

/** How somebody stands to a session: `off` = on its list no more. */
export type Standing = 'seated' | 'waiting' | 'off'

/** When and where a session, or one part of a series, takes place. */
export interface LetterDate {
  id: string
  startsAt: Date
  endsAt: Date
  timeZone: string
  place: string | null
  link: string | null
  isCancelled: boolean
}

/** What a letter about a training tells. */
export interface TrainingLetterFacts {
  kind: TrainingMailKind
  standing: Standing
  /** Whether they stood otherwise to it before: with a seat, perhaps, and so with a date in their calendar. */
  stoodOtherwise: boolean
  attendanceId: string
  sessionId: string
  sequence: number
  organization: string
  title: string
  trainer: string | null
  isSelfPaced: boolean
  isCancelled: boolean
  dates: readonly LetterDate[]
  link: string
  now: Date
}

/** The letter about how somebody stands to a session at the moment it leaves; null where there is nothing to say. */
export function writeTrainingLetter(facts: TrainingLetterFacts): Letter | null {
  const says = opening(facts)
  if (says === null) return null
  const isInNoCalendar = facts.isSelfPaced || (facts.standing === 'waiting' && !facts.stoodOtherwise)
  const meetings = isInNoCalendar ? [] : meetingsOf(facts)
  const [meeting, ...furtherMeetings] = facts.kind === 'training_reminder' ? [] : meetings
  const takesPlace = facts.standing !== 'off' && !facts.isCancelled
  return {
    language: 'en',
    subject: `${says.subject}: ${facts.title}`,
    paragraphs: [says.sentence, ...(takesPlace ? [tellDates(facts), ...trainerOf(facts)] : [])],
    link: { label: 'My training', url: facts.link },
    notes: [
      ...(meeting ? ['Open the attached file to bring your calendar up to date.'] : []),
      `A program wrote this mail for ${facts.organization}.`,
    ],
    list: { name: 'Training', id: `training-${facts.sessionId}` },
    ...(meeting && { meeting, furtherMeetings }),
  }
}

function opening({ kind, standing, isCancelled, title }: TrainingLetterFacts) {
  const about = `“${title}”`
  if (kind === 'training_reminder')
    return standing === 'seated' && !isCancelled
      ? { subject: 'Tomorrow', sentence: `A reminder: you are registered for ${about}.` }
      : null
  if (isCancelled)
    return { subject: 'Cancelled', sentence: `${about} doesn’t take place. You need do nothing.` }
  if (standing === 'off')
    return { subject: 'No longer registered', sentence: `You are no longer registered for ${about}.` }
  if (standing === 'waiting')
    return {
      subject: 'On the waiting list',
      sentence: `All seats of ${about} are taken. You are on the waiting list and get a mail when a seat becomes free for you.`,
    }
  if (kind === 'training_seat')
    return {
      subject: 'A seat for you',
      sentence: `A seat has become free, and it is yours: you are registered for ${about}.`,
    }
  if (kind === 'training_change')
    return { subject: 'Changed', sentence: `${about} was changed. This is how it takes place now.` }
  return {
    subject: 'Registered',
    sentence: `You are registered for ${about}. If you can’t come, cancel under “My training”, so that somebody else gets the seat.`,
  }
}

const trainerOf = ({ trainer }: TrainingLetterFacts) => (trainer === null ? [] : [`Trainer: ${trainer}`])

function tellDates({ dates, isSelfPaced }: TrainingLetterFacts): string {
  const lines = dates
    .filter(({ isCancelled }) => !isCancelled)
    .map((date) => `${isSelfPaced ? tellPeriod(date) : tellDate(date)}${tellPlace(date)}`)
  return `When: ${lines.join('; ')}`
}

const clock = (timeZone: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en', { hourCycle: 'h23', timeZone, ...options })

const tellDate = ({ startsAt, endsAt, timeZone }: LetterDate) => {
  const begins = clock(timeZone, { dateStyle: 'full', timeStyle: 'short' }).format(startsAt)
  const isOneDay = dayOf(startsAt, timeZone) === dayOf(endsAt, timeZone)
  const ends = clock(timeZone, { timeStyle: 'short', ...(isOneDay ? {} : { dateStyle: 'full' }) }).format(
    endsAt,
  )
  return `${begins} to ${ends} (${timeZone})`
}

const dayOf = (instant: Date, timeZone: string) => clock(timeZone, { dateStyle: 'short' }).format(instant)

const tellPeriod = ({ startsAt, endsAt, timeZone }: LetterDate) =>
  `whenever you like from ${clock(timeZone, { dateStyle: 'long' }).format(startsAt)} to ${clock(timeZone, { dateStyle: 'long' }).format(endsAt)}`

const tellPlace = ({ place, link }: LetterDate) =>
  [place, link].flatMap((where) => (where === null ? [] : [`, ${where}`])).join('')

/** One for each date to come, so that a calendar keeps each under a name of its own. */
function meetingsOf({
  attendanceId,
  sequence,
  organization,
  title,
  standing,
  isCancelled,
  dates,
  now,
  trainer,
}: TrainingLetterFacts): MeetingInvitation[] {
  return dates
    .filter(({ endsAt }) => endsAt > now)
    .map((date) => ({
      method: standing !== 'seated' || isCancelled || date.isCancelled ? 'cancel' : 'request',
      id: calendarIdOf(attendanceId, date.id),
      sequence,
      summary: title,
      description: [trainer && `Trainer: ${trainer}`, date.link].filter(Boolean).join('\n'),
      startsAt: date.startsAt,
      minutes: Math.round((date.endsAt.getTime() - date.startsAt.getTime()) / 60_000),
      place: date.place ?? date.link ?? '',
      organizer: organization,
    }))
}
