import type { EntityManager } from '@mikro-orm/postgresql'
import { markReminded } from './mark-reminded.ts'
import { queueReminders } from './queue-invitations.ts'

/** Nobody's telephone shall ring at night. */
const FROM_HOUR_UTC = 7

/**
 * Reminds whoever has not answered a round that closes within three days, unless its program manager switched that off or
 * has just done so. A round that opened yesterday or today is not reminded of.
 */
export async function remindBeforeClosing(em: EntityManager, now: Date): Promise<void> {
  if (now.getUTCHours() < FROM_HOUR_UTC) return
  const today = now.toISOString().slice(0, 10)
  const due: { id: string }[] = await em.fork().execute(
    `select id from readiness_round
      where opened_at < ?::date - 1 and closed_at is null and reminds_before_closing
        and closes_on - ?::date between 0 and 3
        and (reminded_on is null or reminded_on < closes_on - 3)`,
    [today, today],
  )
  for (const round of due) {
    await em.fork().transactional(async (inOne) => {
      if (await markReminded(inOne, { id: round.id, today })) await queueReminders(inOne, round, today)
    })
  }
}
