import type { FastifyInstance } from 'fastify'

/**
 * While the process stops, each answer ends its connection. Otherwise one that answers its last request stays open for as
 * long as the browser likes, and the port would wait for it.
 */
export function letConnectionsGo(http: FastifyInstance, isDraining: () => boolean): void {
  http.addHook('onSend', (_, reply, payload, done) => {
    if (isDraining()) void reply.header('connection', 'close')
    done(null, payload)
  })
}
