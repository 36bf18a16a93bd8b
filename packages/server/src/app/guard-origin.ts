import type { FastifyInstance, FastifyRequest } from 'fastify'
import { refuseRequest, type TransportRefusal } from './refuse-request.ts'

/** Methods that change nothing, so that a page of somebody else may well lead here with them. */
const READS = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Sent by our own pages. A page elsewhere would have to ask first before it could send it, and would be told no. */
const PREFLIGHT_HEADER = 'apollo-require-preflight'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** For a route that no cookie speaks for: what it may do is said by the request itself. */
    takesForeignForms?: true
  }
}

/**
 * Refuses what changes something and comes from a page elsewhere, though the browser sends the viewer's cookie along.
 * A program that is no browser names no origin and passes; its cookie was put there by whoever runs it.
 */
export function guardOrigin(http: FastifyInstance, publicUrl: string): void {
  const own = ownOrigins(publicUrl)
  http.addHook('onRequest', (request, reply, done) => {
    const isFree = READS.has(request.method) || request.routeOptions.config.takesForeignForms === true
    const refusal = isFree ? null : findForeign(request, own)
    if (!refusal) return done()
    void refuseRequest(request, reply, refusal)
  })
}

function findForeign({ headers }: FastifyRequest, own: ReadonlySet<string>): TransportRefusal | null {
  const { origin } = headers
  const site = headers['sec-fetch-site']
  const isOwnOrigin = origin !== undefined && own.has(origin)
  if (origin !== undefined && !isOwnOrigin) return foreignOrigin(own)
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return foreignOrigin(own)
  const isForm = /^multipart\//i.test(headers['content-type'] ?? '')
  if (isForm && !isOwnOrigin && headers[PREFLIGHT_HEADER] === undefined) return NO_PREFLIGHT
  return null
}

const foreignOrigin = ([publicOrigin]: Iterable<string>): TransportRefusal => ({
  status: 403,
  code: 'FOREIGN_ORIGIN',
  message: `Changes are taken from ${publicOrigin} only. Open Tidemark there; its operator sets that address as PUBLIC_URL.`,
})

// Of the types of body that a form can have, this is the only one that any route takes.
const NO_PREFLIGHT: TransportRefusal = {
  status: 403,
  code: 'FOREIGN_ORIGIN',
  message: `Files are taken from our own pages only; programs send the header ${PREFLIGHT_HEADER}.`,
}

/**
 * The addresses under which people reach the app, the public one first. A first run announces localhost, and whoever types
 * 127.0.0.1 instead is at the same place: only this machine can have pages there.
 */
export function ownOrigins(publicUrl: string): ReadonlySet<string> {
  const { origin, protocol, hostname, port } = new URL(publicUrl)
  const isLoopback = protocol === 'http:' && LOOPBACK.includes(hostname)
  const aliases = isLoopback ? LOOPBACK.map((name) => new URL(`http://${name}:${port || 80}`).origin) : []
  return new Set([origin, ...aliases])
}

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]']
