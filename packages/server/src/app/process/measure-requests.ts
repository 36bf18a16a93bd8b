import type { FastifyInstance } from 'fastify'
import type { Metrics } from './metrics.ts'
import { reportOf, routeOf } from './request-report.ts'

/** Counts each answer by what was asked and how it ended. */
export function measureRequests(http: FastifyInstance, { seconds, codes }: Metrics): void {
  http.addHook('onResponse', (request, reply, done) => {
    const report = reportOf(request)
    const labels = {
      method: request.method,
      route: routeOf(request),
      operation: report.operation ?? '',
      status: reply.statusCode,
    }
    seconds.observe(labels, reply.elapsedTime / 1000)
    for (const code of report.codes) codes.inc({ code })
    done()
  })
}
