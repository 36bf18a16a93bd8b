import type { EntityManager } from '@mikro-orm/postgresql'

/**
 * Puts comments that came in without a name on earlier days among the others. What is there on a morning tells neither when it
 * came in nor, once the week is over, on which day.
 */
export async function putOutFeedback(em: EntityManager, now: Date): Promise<void> {
  const today = now.toISOString().slice(0, 10)
  await em.transactional((own) => own.execute('select app.put_out_unnamed_feedback(?::date)', [today]))
}
