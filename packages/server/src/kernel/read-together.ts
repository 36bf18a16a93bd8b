import type { EntityManager } from '@mikro-orm/postgresql'
import { CompiledQuery } from 'kysely'
import { named, type Statement } from './named-statements.ts'
import { sendInTransaction, withConnection } from './send-together.ts'

/**
 * Reads rows of the entity manager's tenant in one round trip: the tenant and the statement go out as one transaction,
 * where the ORM waits for each step of one. For what every request asks; rows come as the driver reads them.
 */
export async function readTogether<Row extends object>(
  em: EntityManager,
  { text, values }: Statement,
): Promise<Row[]> {
  em.config.getLogger().logQuery({ query: text, level: 'info' })
  if (em.isInTransaction()) {
    const { rows } = await em.getKysely().executeQuery<Row>(CompiledQuery.raw(text, [...values]))
    return rows
  }
  return sendInTransaction<Row>(em, true, { text, values })
}

/** Reads rows of no tenant's, such as what a function of the owner's tells; without a transaction around it. */
export async function readAlone<Row>(em: EntityManager, { text, values }: Statement): Promise<Row[]> {
  em.config.getLogger().logQuery({ query: text, level: 'info' })
  return withConnection(em, async (client, isDirect) => {
    const statement = isDirect ? named({ text, values }) : { text, values }
    const { rows } = await client.query({ ...statement, values: [...values] })
    return rows as Row[] // what the statement says
  })
}
