import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import type { Registry } from 'prom-client'
import { refuseRequest } from '../refuse-request.ts'

/** `/metrics` in Prometheus’ format, for whoever knows the token; without a token there is nothing at the address. */
export function serveMetrics(http: FastifyInstance, registry: Registry, token: string | undefined): void {
  if (token === undefined) return
  const expected = digest(`Bearer ${token}`)
  http.get('/metrics', { logLevel: 'silent' }, async (request, reply) => {
    if (!timingSafeEqual(digest(request.headers.authorization ?? ''), expected)) {
      return refuseRequest(request, reply, {
        status: 401,
        code: 'UNAUTHENTICATED',
        message: 'Send METRICS_TOKEN as a bearer token.',
        headers: { 'www-authenticate': 'Bearer' },
      })
    }
    return reply.header('content-type', registry.contentType).send(await registry.metrics())
  })
}

/** Of equal length, as the comparison that takes the same time for each wants it. */
const digest = (text: string) => createHash('sha256').update(text).digest()
