import type { EntityManager } from '@mikro-orm/postgresql'
import type { ReachedBy } from '@tidemark/domain/deliveries/delivery'
import { TOLD_THE_SAME } from './told-the-same.ts'

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
  const ids = `{${recipientIds.join(',')}}`
  const marked: unknown[] = await em.execute(
    `update delivery_recipient r set reached_on = ?::date, reached_by = ?
      where r.reached_on is null and r.id in (${TOLD_THE_SAME})
      returning r.id`,
    [on, by, ids, ids],
  )
  return marked.length
}
