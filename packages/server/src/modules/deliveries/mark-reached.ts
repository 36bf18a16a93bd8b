import type { EntityManager } from '@mikro-orm/postgresql'
import type { ReachedBy } from '@tidemark/domain/deliveries/delivery'

export interface Reached {
  /** Rows of `delivery_recipient`. */
  recipientIds: readonly string[]
  by: ReachedBy
  /** The day, YYYY-MM-DD. */
  on: string
}

/**
 * Puts down that people were reached: the one place that does. Whoever is in two audiences heard the same thing once, so the
 * deliveries of that day to their other audiences count them too. The first reach of a delivery stays. Answers how many rows
 * were marked.
 */
export async function markReached(em: EntityManager, { recipientIds, by, on }: Reached): Promise<number> {
  const marked: unknown[] = await em.execute(
    `update delivery_recipient r set reached_on = ?::date, reached_by = ?
      where r.reached_on is null and r.id in (
        select id from delivery_recipient where id = any (?::uuid[])
        union
        select other.id
          from delivery_recipient told
          join delivery d on d.organization_id = told.organization_id and d.id = told.delivery_id
          join delivery same on same.organization_id = d.organization_id and same.communication_id = d.communication_id
                            and same.delivered_on = d.delivered_on
          join delivery_recipient other on other.organization_id = same.organization_id and other.delivery_id = same.id
                                       and other.employee_id = told.employee_id
         where told.id = any (?::uuid[]))
      returning r.id`,
    [on, by, asArray(recipientIds), asArray(recipientIds)],
  )
  return marked.length
}

const asArray = (ids: readonly string[]) => `{${ids.join(',')}}`
