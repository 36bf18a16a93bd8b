import type { EntityManager } from '@mikro-orm/postgresql'
import { addDays } from '@tidemark/domain/kernel/calendar-date'
import type { CalendarEntry, CalendarSource } from '../../kernel/calendar-entry.ts'
import type { Viewer } from '../../kernel/request-context.ts'

/** A quarter back and a good year ahead: what calendars show, and an end to what one answer holds. */
const DAYS_BACK = 92
const DAYS_AHEAD = 400
/** The most entries of a calendar, the next ones first to stay. */
export const ENTRIES_MAX = 1_000

const sources: CalendarSource[] = []

/** Makes known what features put into calendars. */
export function offerCalendarEntries(...more: readonly CalendarSource[]): void {
  sources.push(...more)
}

/** Everything that stands in somebody's calendar, by its day, as they may see it now. */
export async function readCalendarEntries(
  em: EntityManager,
  viewer: Viewer,
  now: Date,
): Promise<CalendarEntry[]> {
  const today = now.toISOString().slice(0, 10)
  const span = { from: addDays(today, -DAYS_BACK), to: addDays(today, DAYS_AHEAD) }
  const entries: CalendarEntry[] = []
  for (const source of sources)
    for (const { startsAt, createdAt, ...entry } of await source(em, viewer, span))
      entries.push({
        ...entry,
        startsAt: startsAt === null ? null : new Date(startsAt),
        createdAt: new Date(createdAt),
      })
  return entries.toSorted(byDay).slice(-ENTRIES_MAX)
}

const sortKey = ({ day, startsAt, title, id }: CalendarEntry) =>
  `${day} ${startsAt?.toISOString() ?? ''} ${title} ${id}`

const byDay = (one: CalendarEntry, other: CalendarEntry) => (sortKey(one) < sortKey(other) ? -1 : 1)
