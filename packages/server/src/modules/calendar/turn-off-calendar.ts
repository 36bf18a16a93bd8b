import type { Command } from '../../kernel/run-command.ts'
import type { FeedOf } from './feed-of.ts'

/** The viewer's calendar has no link any more. */
export async function turnOffCalendar({ em, viewer, audit }: Command): Promise<FeedOf> {
  const { accountId } = viewer
  const ended: unknown[] = await em.execute('delete from calendar_feed where account_id = ? returning id', [
    accountId,
  ])
  if (ended.length > 0) audit(accountId, { calendarFeed: 'off' })
  return { id: accountId, feedId: null }
}
