import pg from 'pg'

/** No request waits longer than this for a connection; and a host that went away without a word is noticed. */
export const CONNECTING = {
  connectionTimeoutMillis: 5_000,
  keepAlive: true,
  keepAliveInitialDelayMillis: 10_000,
} as const satisfies pg.PoolConfig

/** A pool that waits for no connection without end, and that outlives its connections. */
export function openPool(connectionString: string, limits: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({ connectionString, ...CONNECTING, ...limits })
  outliveConnections(pool)
  return pool
}

/**
 * Keeps a pool usable when PostgreSQL goes away for a while. A connection that breaks while somebody holds it would end the
 * process by its error event, and would be lost to the pool for ever where its holder gives it back only after a rollback that
 * succeeded (kysely 0.29 does): ten transactions under way, and nobody would get a connection any more.
 */
export function outliveConnections(pool: pg.Pool): void {
  pool.on('error', () => undefined)
  pool.on('connect', (client) => {
    client.on('error', () => undefined)
    client.on('end', () => {
      const { release } = client
      // Its holder may still want to give it back.
      client.release = () => undefined
      try {
        release(true)
      } catch {
        // It was given back already.
      }
    })
  })
}
