import { newId } from '../../kernel/new-id.ts'
import type { Command } from '../../kernel/run-command.ts'
import { CalendarFeed } from './calendar-feed.entity.ts'
import type { FeedOf } from './feed-of.ts'

/** Gives the viewer a link to their calendar; one that is there stays. */
export async function turnOnCalendar({ em, viewer, audit }: Command): Promise<FeedOf> {
  const { accountId, organizationId } = viewer
  const known = await em.findOne(CalendarFeed, { account: accountId })
  if (known) return { id: accountId, feedId: known.id }
  const feedId = newId()
  em.create(CalendarFeed, { id: feedId, organization: organizationId, account: accountId })
  audit(accountId, { calendarFeed: 'on' })
  return { id: accountId, feedId }
}
