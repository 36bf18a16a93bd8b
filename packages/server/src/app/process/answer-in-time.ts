import type { FastifyInstance, FastifyRequest } from 'fastify'
import { refuseRequest } from '../refuse-request.ts'
import { BUSY } from './busy.ts'

/** Longer than the waits for a connection and for a statement together; files and backups take what they take. */
const LONGEST_MS = 15_000
const HURRIED = /^\/(graphql|api\/auth\/)/

/**
 * Tells whoever waits that it won't be now, when nothing else does: a database host that froze, or a network that swallows
 * everything, says nothing that a limit of its own could go by. Fastify's handlerTimeout would do it, but 5.12 stops that clock
 * as soon as the body of a request has been read.
 */
export function answerInTime(http: FastifyInstance, longestMs = LONGEST_MS): void {
  const timers = new WeakMap<FastifyRequest, NodeJS.Timeout>()
  http.addHook('preHandler', (request, reply, done) => {
    if (HURRIED.test(request.routeOptions.url ?? '')) {
      const giveUp = () => void (reply.sent || refuseRequest(request, reply, BUSY))
      timers.set(request, setTimeout(giveUp, longestMs))
    }
    done()
  })
  http.addHook('onSend', (request, _, payload, done) => {
    clearTimeout(timers.get(request))
    done(null, payload)
  })
}
