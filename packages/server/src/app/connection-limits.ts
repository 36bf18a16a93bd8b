import type { Server } from 'node:http'
import type { FastifyHttpOptions } from 'fastify'

/** How long a caller may keep a connection; tests set shorter times. */
export interface ConnectionTimes {
  /** Until the last header has come, counted from the connection or from the last answer. */
  headersMs: number
  /** Until a body has come that isn't a file. */
  bodyMs: number
  /** Until a whole request has come, a file of 25 MB over a slow line among them. */
  requestMs: number
  /** An open connection without a request. Longer than proxies keep theirs, or they would write into a closed one. */
  idleMs: number
  /** Nothing sent or taken at all, for instance an answer that nobody reads. */
  silentMs: number
  /** How often the first and the third are looked at. */
  checkEveryMs: number
}

export const CONNECTION_TIMES: ConnectionTimes = {
  headersMs: 10_000,
  bodyMs: 15_000,
  requestMs: 300_000,
  idleMs: 72_000,
  silentMs: 120_000,
  checkEveryMs: 2_000,
}

const LARGEST_BODY_BYTES = 100_000
/** The first line and all headers together; the session's cookie is some hundred bytes. */
const LARGEST_HEAD_BYTES = 16 * 1024
const MOST_REQUESTS_PER_CONNECTION = 10_000

/** What Node and Fastify watch by themselves; `limit-head.ts` and `cut-off-slow-bodies.ts` do the rest. */
export function connectionOptions(times: ConnectionTimes): FastifyHttpOptions<Server> {
  return {
    bodyLimit: LARGEST_BODY_BYTES,
    connectionTimeout: times.silentMs,
    keepAliveTimeout: times.idleMs,
    maxRequestsPerSocket: MOST_REQUESTS_PER_CONNECTION,
    requestTimeout: times.requestMs,
    http: {
      headersTimeout: times.headersMs,
      requestTimeout: times.requestMs,
      connectionsCheckingInterval: times.checkEveryMs,
      maxHeaderSize: LARGEST_HEAD_BYTES,
    },
  }
}
