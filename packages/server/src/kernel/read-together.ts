import type { EntityManager } from '@mikro-orm/postgresql'
import { CompiledQuery } from 'kysely'
import { type ClientBase, escapeLiteral, type Pool } from 'pg'
import { directPools, named, type Statement } from './named-statements.ts'

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
  return withConnection(em, (client, isDirect) =>
    sendAll<Row>(client, String(tenant), isDirect ? named({ text, values }) : { text, values }),
  )
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

async function withConnection<Result>(
  em: EntityManager,
  work: (client: ClientBase, isDirect: boolean) => Promise<Result>,
): Promise<Result> {
  // PostgreSQL's driver is the only one that the app is configured with.
  const pool: Pool = await em.getConnection().getNativeClient()
  const client = await pool.connect()
  let failure: unknown
  try {
    return await work(client, directPools.has(pool))
  } catch (error) {
    failure = error
    throw error
  } finally {
    // A connection that failed in the middle is not handed on: what it still carries isn't worth knowing.
    client.release(failure !== undefined)
  }
}

async function sendAll<Row>(client: ClientBase, tenant: string, statement: Statement): Promise<Row[]> {
  const sent = [
    client.query(`begin read only; select set_config('app.org', ${escapeLiteral(tenant)}, true)`),
    client.query({ ...statement, values: [...statement.values] }),
    client.query('commit'),
  ]
  // All of them: an answer that nobody waits for would end the process if it were an error.
  const settled = await Promise.allSettled(sent)
  for (const one of settled) if (one.status === 'rejected') throw one.reason
  const rows = settled[1]?.status === 'fulfilled' ? settled[1].value.rows : []
  return rows as Row[]
}
