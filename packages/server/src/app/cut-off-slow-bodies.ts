import type { FastifyInstance, FastifyRequest } from 'fastify'
import { refuseRequest, type TransportRefusal } from './refuse-request.ts'

/** A connection that is closed while more comes in takes back what was just said; so the words get a moment to arrive. */
const LINGER_MS = 200

/**
 * Ends requests whose body trickles in. Node has one limit for all requests, and it has to leave a file of 25 MB the time
 * that a slow line takes; nothing else is larger than 100 kB.
 */
export function cutOffSlowBodies(http: FastifyInstance, bodyMs: number): void {
  http.addHook('onRequest', (request, reply, done) => {
    if (!hasBody(request) || isFile(request)) return done()
    const timer = setTimeout(() => {
      if (request.raw.complete) return
      // Refused for another reason already, and the rest of the body is still awaited.
      if (reply.sent) return void request.raw.destroy()
      reply.raw.once('finish', () => setTimeout(() => request.raw.destroy(), LINGER_MS))
      void refuseRequest(request, reply, TOO_SLOW)
    }, bodyMs)
    const stop = () => clearTimeout(timer)
    request.raw.once('end', stop).once('close', stop)
    timer.unref()
    done()
  })
}

const hasBody = ({ headers }: FastifyRequest) =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0

const isFile = ({ headers }: FastifyRequest) => /^multipart\//i.test(headers['content-type'] ?? '')

const TOO_SLOW: TransportRefusal = {
  status: 408,
  code: 'TOO_SLOW',
  message: 'The request took too long to arrive. Please try again.',
}
