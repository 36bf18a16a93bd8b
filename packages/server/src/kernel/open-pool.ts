import pg from 'pg'

/** No request waits longer than this for a connection. */
const CONNECT_MS = 5_000

/** A pool that waits for no connection without end, and whose broken connections don't end the process. */
export function openPool(connectionString: string, limits: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({ connectionString, connectionTimeoutMillis: CONNECT_MS, ...limits })
  pool.on('error', () => undefined)
  // A connection that breaks while somebody holds it tells that holder too; without a listener it would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}
