import { newId } from '../../kernel/new-id.ts'
import { notFound } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import type { FeedOf } from './feed-of.ts'

/** Gives the viewer's calendar another link; the one before leads nowhere from now on. */
export async function renewCalendar({ em, viewer, audit }: Command): Promise<FeedOf> {
  const { accountId } = viewer
  const feedId = newId()
  // Nothing refers to a feed but its link.
  const renewed: unknown[] = await em.execute(
    'update calendar_feed set id = ? where account_id = ? returning id',
    [feedId, accountId],
  )
  if (renewed.length === 0) throw notFound('Your calendar link')
  audit(accountId, { calendarFeed: 'renewed' })
  return { id: accountId, feedId }
}
