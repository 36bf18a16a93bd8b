import type { FastifyInstance } from 'fastify'

/** Whether the process is alive: whoever supervises it restarts it if this isn't answered. */
export function serveHealth(http: FastifyInstance): void {
  http.get('/livez', () => ({ status: 'live' }))
}
