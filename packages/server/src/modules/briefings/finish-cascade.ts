import type { EntityManager } from '@mikro-orm/postgresql'
import { finishDelivery } from '../deliveries/deliveries.module.ts'

/** Once all groups of a communication have been briefed, its deliveries are done: nobody is left to hear it. */
export async function finishCascade(em: EntityManager, communicationId: string, now: Date): Promise<void> {
  const over: { id: string }[] = await em.execute(
    `select d.id from delivery d
      where d.communication_id = ? and d.state = 'running' and d.archived_at is null
        and not exists (
          select from delivery o join briefing b on b.organization_id = o.organization_id and b.delivery_id = o.id
           where o.organization_id = d.organization_id and o.communication_id = d.communication_id
             and o.state = 'running' and o.archived_at is null and b.archived_at is null and b.held_on is null)
      order by d.id`,
    [communicationId],
  )
  for (const { id } of over) await finishDelivery(em, id, now)
}
