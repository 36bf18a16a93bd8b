import type { EntityManager } from '@mikro-orm/postgresql'
import type { UnderstandingCheck } from './understanding-check.entity.ts'

/**
 * Holds a check for the rest of the transaction and reads it as it is now. Not `for update`: an answer on its way refers to
 * the check and would wait for that lock, while the check that closes waits for the answer.
 */
export async function lockCheck(em: EntityManager, check: UnderstandingCheck): Promise<void> {
  await em.execute('select from understanding_check where id = ? for no key update', [check.id])
  await em.refresh(check)
}
