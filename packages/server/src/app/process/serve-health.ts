import type { FastifyInstance } from 'fastify'
import type { Readiness } from './readiness.ts'

/**
 * `/livez`: the process runs; whoever supervises it restarts it when this isn't answered. `/readyz`: it can do its work;
 * whoever spreads requests sends none while it can't.
 */
export function serveHealth(http: FastifyInstance, readiness: Readiness): void {
  http.get('/livez', { logLevel: 'silent' }, () => ({ status: 'live' }))
  http.get('/readyz', { logLevel: 'silent' }, async (_, reply) => {
    const health = await readiness.look()
    return reply
      .status(health.status === 'ready' ? 200 : 503)
      .header('cache-control', 'no-store')
      .send(health)
  })
}
