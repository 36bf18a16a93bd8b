import type { EntityManager } from '@mikro-orm/postgresql'
import type { Reached } from './mark-reached.ts'
import { TOLD_THE_SAME } from './told-the-same.ts'

/**
 * Takes back what `markReached` put down by mistake: the same people, way and day, with the deliveries to their other audiences.
 * Whoever was reached otherwise stays reached.
 */
export async function takeBackReached(em: EntityManager, { recipientIds, by, on }: Reached): Promise<void> {
  const ids = `{${recipientIds.join(',')}}`
  await em.execute(
    `update delivery_recipient r set reached_on = null, reached_by = null
      where r.reached_on = ?::date and r.reached_by = ? and r.id in (${TOLD_THE_SAME})`,
    [on, by, ids, ids],
  )
}
