import type { EntityManager } from '@mikro-orm/postgresql'
import type { CalendarEntry } from '../../kernel/calendar-entry.ts'
import { readViewers } from '../access/access.module.ts'
import { CalendarFeed } from './calendar-feed.entity.ts'
import { readCalendarEntries } from './calendar-sources.ts'

/**
 * What stands in the calendar behind a link, for its owner with the roles that they have at this moment. Null: the link was
 * renewed or turned off, or its owner can't sign in any more.
 */
export async function readCalendarOfFeed(
  em: EntityManager,
  feedId: string,
  now: Date,
): Promise<CalendarEntry[] | null> {
  const feed = await em.findOne(CalendarFeed, { id: feedId })
  const [viewer] = feed ? await readViewers(em, [feed.account.id]) : []
  return viewer ? readCalendarEntries(em, viewer, now) : null
}
