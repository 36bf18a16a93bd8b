import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const CLIENT = fileURLToPath(new URL('../../../client/dist', import.meta.url))

/** The built web app: hashed files for ever, every page address the same document. */
export async function serveClient(http: FastifyInstance) {
  if (!existsSync(CLIENT)) return
  await http.register(fastifyStatic, {
    root: CLIENT,
    wildcard: false,
    cacheControl: false,
    setHeaders: (response, path) => {
      const isHashed = path.includes('/assets/')
      void response.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  http.setNotFoundHandler((request, reply) => {
    const wantsPage =
      request.method === 'GET' && !request.url.startsWith('/api/') && !request.url.startsWith('/assets/')
    if (wantsPage) return reply.sendFile('index.html')
    return reply
      .status(404)
      .send({ refusal: { code: 'NOT_FOUND', message: 'There is nothing at this address.', problems: [] } })
  })
}
