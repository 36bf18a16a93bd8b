import type { EntityManager } from '@mikro-orm/postgresql'
import { LONGEST_LIST } from '../../kernel/at-most.ts'
import type { DeliveredType } from './program-understanding.type.ts'

/**
 * What went out to an audience, the latest first. Without how many each of them reached: held against what a communication
 * reached in all, it could tell of those few whom it went to besides.
 */
export function readDelivered(em: EntityManager, audienceId: string): Promise<DeliveredType[]> {
  return em.execute(
    `select d.id, m.title, d.delivered_on::text as "deliveredOn", d.recipient_count as "recipientCount"
       from delivery d join communication m on m.organization_id = d.organization_id and m.id = d.communication_id
      where d.audience_id = ? and d.archived_at is null
      order by d.delivered_on desc, d.id desc limit ${LONGEST_LIST}`,
    [audienceId],
  )
}
