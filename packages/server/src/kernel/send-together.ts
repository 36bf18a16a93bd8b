import type { EntityManager } from '@mikro-orm/postgresql'
import type { ClientBase, Pool } from 'pg'
import { directPools, named, type Statement } from './named-statements.ts'
import { TenantQuery } from './tenant-query.ts'

/** Sends a statement as a transaction of the entity manager's tenant; it has been committed when its rows are answered. */
export function sendInTransaction<Row extends object>(
  em: EntityManager,
  isReadOnly: boolean,
  statement: Statement,
): Promise<Row[]> {
  const organizationId = String(em.getSessionContext()?.variables?.['app.org'] ?? '')
  return withConnection(em, (client, isDirect) => {
    const known = isDirect ? named(statement) : statement
    const opening = { organizationId, isReadOnly, isDirect }
    return new Promise<Row[]>((resolve, reject) => {
      const done = (error: Error | undefined, result: { rows: Row[] }) =>
        error ? reject(error) : resolve(result.rows)
      client.query(new TenantQuery<Row>({ ...known, values: [...known.values] }, opening, done))
    })
  })
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
