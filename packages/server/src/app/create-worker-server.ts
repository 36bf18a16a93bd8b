import { fastify, LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify'
import type { AppServices } from './app-context.ts'
import { serveHealth } from './serve-health.ts'

/** The port of a process that serves nobody: it only says how it is. */
export function createWorkerServer({ log }: AppServices): FastifyInstance {
  // Named by its base type: with the logger's own, every plugin would have to be typed for pino.
  const loggerInstance: FastifyBaseLogger = log
  const http = fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: 'idle',
  })
  serveHealth(http)
  return http
}
