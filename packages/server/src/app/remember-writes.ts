import type { FastifyInstance } from 'fastify'
import type { AppServices } from './app-context.ts'
import { writtenCookie } from './written-cookie.ts'

/** Files are sent beside GraphQL, and whoever sent one looks for it in the next query. */
export function rememberWrites(http: FastifyInstance, { replica, signIn }: AppServices): void {
  if (!replica) return
  const isHttps = signIn.publicUrl.startsWith('https:')
  http.addHook('onSend', async (request, reply) => {
    if (request.method !== 'POST' || !request.url.startsWith('/api/imports')) return
    reply.header('set-cookie', writtenCookie(await replica.writtenPosition(), isHttps))
  })
}
