import { fastify, LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify'
import type { AppServices } from './app-context.ts'
import type { Supervision } from './process/supervise.ts'

/** The port of a process that serves nobody: it only says how it is. */
export function createWorkerServer({ log }: AppServices, { surround }: Supervision): FastifyInstance {
  // Named by its base type: with the logger's own, every plugin would have to be typed for pino.
  const loggerInstance: FastifyBaseLogger = log
  const http = fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: 'idle',
  })
  surround(http)
  return http
}
