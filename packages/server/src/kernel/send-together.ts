import type { EntityManager } from '@mikro-orm/postgresql'
import { type ClientBase, escapeLiteral, type Pool } from 'pg'
import { directPools, named, type Statement } from './named-statements.ts'

/**
 * Sends a statement with the transaction that carries the entity manager's tenant around it, all in one round trip. It has
 * been committed when its rows are answered.
 */
export function sendInTransaction<Row>(
  em: EntityManager,
  begin: 'begin' | 'begin read only',
  statement: Statement,
): Promise<Row[]> {
  const tenant = String(em.getSessionContext()?.variables?.['app.org'] ?? '')
  const opening = `${begin}; select set_config('app.org', ${escapeLiteral(tenant)}, true)`
  return withConnection(em, (client, isDirect) =>
    sendAll<Row>(client, opening, isDirect ? named(statement) : statement),
  )
}

/** Works with a connection of the pool; `isDirect` tells whether it may be taught statements by name. */
export async function withConnection<Result>(
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

async function sendAll<Row>(client: ClientBase, begin: string, statement: Statement): Promise<Row[]> {
  const sent = [
    client.query(begin),
    client.query({ ...statement, values: [...statement.values] }),
    client.query('commit'),
  ]
  // All of them: an answer that nobody waits for would end the process if it were an error.
  const settled = await Promise.allSettled(sent)
  for (const one of settled) if (one.status === 'rejected') throw one.reason
  const rows = settled[1]?.status === 'fulfilled' ? settled[1].value.rows : []
  return rows as Row[]
}
