import type { EntityManager } from '@mikro-orm/postgresql'
import { CompiledQuery } from 'kysely'
import type { ClientBase, Pool } from 'pg'

/** A statement with `$1`, `$2`, … for its values. */
export interface Statement {
  text: string
  values: readonly unknown[]
}

/**
 * Reads rows of the entity manager's tenant in one round trip: the transaction that carries the tenant, the statement and
 * the end go out together, where the ORM waits for each. For what every request asks; rows come as the driver reads them.
 */
export async function readTogether<Row>(em: EntityManager, { text, values }: Statement): Promise<Row[]> {
  em.config.getLogger().logQuery({ query: text, level: 'info' })
  if (em.isInTransaction()) {
    const { rows } = await em.getKysely().executeQuery<Row>(CompiledQuery.raw(text, [...values]))
    return rows
  }
  const tenant = em.getSessionContext()?.variables?.['app.org'] ?? ''
  // PostgreSQL's driver is the only one that the app is configured with.
  const pool: Pool = await em.getConnection().getNativeClient()
  const client = await pool.connect()
  let failure: unknown
  try {
    return await sendAll<Row>(client, String(tenant), { text, values })
  } catch (error) {
    failure = error
    throw error
  } finally {
    // A connection that failed in the middle is not handed on: what it still carries isn't worth knowing.
    client.release(failure !== undefined)
  }
}

async function sendAll<Row>(client: ClientBase, tenant: string, { text, values }: Statement): Promise<Row[]> {
  const sent = [
    client.query('begin read only'),
    client.query("select set_config('app.org', $1, true)", [tenant]),
    client.query(text, [...values]),
    client.query('commit'),
  ]
  // All of them: an answer that nobody waits for would end the process if it were an error.
  const settled = await Promise.allSettled(sent)
  for (const one of settled) if (one.status === 'rejected') throw one.reason
  const rows = settled[2]?.status === 'fulfilled' ? settled[2].value.rows : []
  return rows as Row[]
}
