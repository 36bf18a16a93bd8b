import type { EntityManager } from '@mikro-orm/postgresql'
import type { Statement } from './named-statements.ts'
import { sendInTransaction } from './send-together.ts'

/**
 * Writes by a single statement that is a whole transaction of the entity manager's tenant, in one round trip. For what
 * thousands do in the same minute; everything else is a command.
 */
export async function writeTogether<Row extends object>(
  em: EntityManager,
  { text, values }: Statement,
): Promise<Row[]> {
  em.config.getLogger().logQuery({ query: text, level: 'info' })
  return sendInTransaction<Row>(em, false, { text, values })
}
