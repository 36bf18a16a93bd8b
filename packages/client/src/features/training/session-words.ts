import { formatDate } from '../../shared/format/date.ts'
import { buildOnce, readViewerLocale } from '../../shared/format/locale.ts'
import { formatMoment } from '../../shared/format/moment.ts'
import { tellPeople } from './course-words.ts'
import type { SessionInList } from './session-fields.ts'

const states = {
  PLANNED: { mark: '○', word: 'Planned' },
  HELD: { mark: '●', word: 'Held' },
  CANCELLED: { mark: '✕', word: 'Cancelled' },
} as const

/** How far a session is, with its mark; one over of which nothing is on file asks for it. */
export function tellState(
  { state, endsAt }: Pick<SessionInList, 'state' | 'endsAt'>,
  now = new Date(),
): string {
  if (state === 'PLANNED' && new Date(endsAt) <= now) return '◔ To be logged'
  return `${states[state].mark} ${states[state].word}`
}

/** What a session is called: its course, and what tells it from others. */
export function nameOf({ course, name, series }: Pick<SessionInList, 'course' | 'name' | 'series'>): string {
  const called = name ?? series?.name
  return called ? `${course.title}: ${called}` : course.title
}

/** `Part 2 of 4`; nothing where it is no part. */
export const tellPart = ({ series }: Pick<SessionInList, 'series'>): string | undefined =>
  series ? `Part ${series.position} of ${series.parts}` : undefined

type Hours = Pick<
  SessionInList,
  'startsAt' | 'endsAt' | 'startsOn' | 'startTime' | 'endsOn' | 'endTime' | 'timeZone' | 'isSelfPaced'
>

/** When it is by the clocks of its place: `11 Jan 2027, 09:00–11:00`. */
export function tellWhen({ startsOn, startTime, endsOn, endTime, isSelfPaced }: Hours): string {
  if (isSelfPaced) return `${formatDate(startsOn)} to ${formatDate(endsOn)}, whenever you like`
  if (startsOn === endsOn) return `${formatDate(startsOn)}, ${startTime}–${endTime}`
  return `${formatDate(startsOn)}, ${startTime} – ${formatDate(endsOn)}, ${endTime}`
}

/** The zone in words: `Lisbon`. */
export const tellZone = (timeZone: string): string =>
  (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ')

/** When it begins by the viewer's own clock; nothing where that is the clock of its place. */
export function tellOwnTime(
  { startsAt, timeZone, isSelfPaced }: Hours,
  locale = readViewerLocale(),
): string | undefined {
  if (isSelfPaced || hourIn(startsAt, timeZone, locale) === hourIn(startsAt, undefined, locale))
    return undefined
  return `${formatMoment(startsAt, locale)} your time`
}

const hourIn = (instant: string, timeZone: string | undefined, locale: string) =>
  buildOnce(
    `hour ${locale} ${timeZone ?? ''}`,
    () => new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeStyle: 'short', timeZone }),
  ).format(new Date(instant))

/** `12 of 20 seats taken, 3 waiting`; where any number may come, how many do: `16 people`. */
export function tellSeats({ seats, capacity }: Pick<SessionInList, 'seats' | 'capacity'>): string {
  const taken =
    seats.free === null
      ? tellPeople(seats.taken)
      : `${seats.taken} of ${capacity ?? seats.taken + seats.free} seats taken`
  return seats.waiting > 0 ? `${taken}, ${seats.waiting} waiting` : taken
}
