import type { FastifyInstance } from 'fastify'
import { reportOf, routeOf } from './request-report.ts'

/** One line for each request at level info: what it was and how it ended. Nobody's name, address or words. */
export function logRequests(http: FastifyInstance): void {
  http.addHook('onResponse', (request, reply, done) => {
    const { operation, codes } = reportOf(request)
    request.log.info(
      {
        method: request.method,
        route: routeOf(request),
        ...(operation !== null && { operation }),
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
        ...(codes.length > 0 && { codes }),
      },
      'answered',
    )
    done()
  })
}
