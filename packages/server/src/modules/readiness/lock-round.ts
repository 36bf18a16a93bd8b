import type { EntityManager } from '@mikro-orm/postgresql'
import type { ReadinessRound } from './readiness-round.entity.ts'

/**
 * Holds a round for the rest of the transaction and reads it as it is now. Not `for update`: an answer on its way refers to the
 * round and would wait for that lock, while the round that closes waits for the answer.
 */
export async function lockRound(em: EntityManager, round: ReadinessRound): Promise<void> {
  await em.execute('select from readiness_round where id = ? for no key update', [round.id])
  await em.refresh(round)
}
