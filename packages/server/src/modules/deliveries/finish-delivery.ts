import type { EntityManager } from '@mikro-orm/postgresql'

/**
 * A delivery that is under way is done; once all of its communication's are over, that is sent. False where it was over
 * already.
 */
export async function finishDelivery(em: EntityManager, deliveryId: string, now: Date): Promise<boolean> {
  const [finished]: { communicationId: string }[] = await em.execute(
    `update delivery set state = 'done', finished_at = ?, version = version + 1
      where id = ? and state in ('waiting', 'running')
      returning communication_id as "communicationId"`,
    [now.toISOString(), deliveryId],
  )
  if (!finished) return false
  await settleCommunication(em, finished.communicationId)
  return true
}

/**
 * A communication is sent when each of its audiences has a delivery and all of them are over, on the last one's day; a mail
 * that was cancelled when it had reached some people's mailboxes counts. One of which nothing went out is approved still, and
 * can be scheduled anew.
 */
export async function settleCommunication(em: EntityManager, communicationId: string): Promise<void> {
  await em.execute(
    `with served as (
       select d.audience_id, d.delivered_on, d.state in ('done', 'cancelled') as "isOver",
              d.state = 'done' or (d.channel = 'mail' and exists (
                select from outgoing_mail m
                 where m.organization_id = d.organization_id and m.about = d.id and m.sent_on is not null)) as "wentOut"
         from delivery d where d.communication_id = ? and d.archived_at is null),
     total as (
       select count(*) as deliveries, bool_and("isOver") as "isOver", bool_or("wentOut") as "wentOut",
              max(delivered_on) filter (where "wentOut") as day
         from served)
     update communication c
        set state = case when t."wentOut" then 'sent' else 'approved' end, sent_on = t.day, version = c.version + 1
       from total t
      where c.id = ? and c.state = 'scheduled' and t.deliveries > 0 and t."isOver"
        and not exists (
          select from communication_audience a
           where a.communication_id = c.id
             and not exists (select from served s where s.audience_id = a.audience_id))`,
    [communicationId, communicationId],
  )
}
