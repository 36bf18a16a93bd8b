import type { EntityManager } from '@mikro-orm/postgresql'
import { answeredAtLeast } from '@tidemark/domain/readiness/participation'

/**
 * Notes that a round reminds people today; false where it has already. How many they are is kept as the number of those
 * invited less the number shown as having answered: it tells nothing that the round didn't.
 */
export async function markReminded(
  em: EntityManager,
  { id, today }: { id: string; today: string },
): Promise<boolean> {
  const [counts]: { invited: number; open: number }[] = await em.execute(
    `select coalesce(r.invited_count, 0) as invited,
            (select count(*) from readiness_open_invitation o
              where o.organization_id = r.organization_id and o.round_id = r.id)::int as open
       from readiness_round r where r.id = ? for update of r`,
    [id],
  )
  if (!counts) return false
  const atMost = counts.invited - answeredAtLeast(counts.invited - counts.open)
  const marked: unknown[] = await em.execute(
    `update readiness_round set reminded_on = ?::date, reminded_at_most = ?
      where id = ? and (reminded_on is null or reminded_on < ?::date) returning id`,
    [today, atMost, id, today],
  )
  return marked.length > 0
}
