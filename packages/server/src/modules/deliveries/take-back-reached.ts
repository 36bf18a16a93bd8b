import type { EntityManager } from '@mikro-orm/postgresql'
import type { Reached } from './mark-reached.ts'

/**
 * Takes back what `markReached` put down by mistake: the same people, way and day, with the deliveries to their other audiences.
 * Whoever was reached otherwise stays reached.
 */
export async function takeBackReached(em: EntityManager, { recipientIds, by, on }: Reached): Promise<void> {
  const ids = `{${recipientIds.join(',')}}`
  await em.execute(
    `update delivery_recipient r set reached_on = null, reached_by = null
      where r.reached_on = ?::date and r.reached_by = ? and r.id in (
        select id from delivery_recipient where id = any (?::uuid[])
        union
        select other.id
          from delivery_recipient told
          join delivery d on d.organization_id = told.organization_id and d.id = told.delivery_id
          join delivery same on same.organization_id = d.organization_id and same.communication_id = d.communication_id
                            and same.delivered_on = d.delivered_on
          join delivery_recipient other on other.organization_id = same.organization_id and other.delivery_id = same.id
                                       and other.employee_id = told.employee_id
         where told.id = any (?::uuid[]))`,
    [on, by, ids, ids],
  )
}
