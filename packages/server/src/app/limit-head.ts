import type { FastifyInstance, FastifyRequest } from 'fastify'
import { refuseRequest, type TransportRefusal } from './refuse-request.ts'

const MOST_HEADERS = 100
const LONGEST_URL = 4_096

/** Refuses by its first line and its headers what no client of ours sends, before anything of the body is read. */
export function limitHead(http: FastifyInstance): void {
  http.addHook('onRequest', (request, reply, done) => {
    const refusal = findFault(request)
    if (!refusal) return done()
    void refuseRequest(request, reply, refusal)
  })
}

function findFault({ headers, raw, url }: FastifyRequest): TransportRefusal | null {
  // Names and values in turn.
  if (raw.rawHeaders.length > 2 * MOST_HEADERS) return TOO_MANY_HEADERS
  if (url.length > LONGEST_URL) return URL_TOO_LONG
  if (/websocket/i.test(headers.upgrade ?? '')) return NO_WEBSOCKET
  // Unpacked, a small body could be a very large one.
  if ((headers['content-encoding'] ?? 'identity') !== 'identity') return COMPRESSED_BODY
  return null
}

const TOO_MANY_HEADERS: TransportRefusal = {
  status: 431,
  code: 'TOO_MANY_HEADERS',
  message: `A request has at most ${MOST_HEADERS} headers.`,
}
const URL_TOO_LONG: TransportRefusal = {
  status: 414,
  code: 'URL_TOO_LONG',
  message: `An address has at most ${LONGEST_URL} characters.`,
}
const NO_WEBSOCKET: TransportRefusal = {
  status: 400,
  code: 'NO_WEBSOCKET',
  message: 'Tidemark opens no WebSocket.',
}
const COMPRESSED_BODY: TransportRefusal = {
  status: 415,
  code: 'UNSUPPORTED_MEDIA_TYPE',
  message: 'Send the body as it is, not compressed.',
}
