import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { LINKED_PAGES } from '@tidemark/domain/kernel/linked-page'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { refusalOfUnknown } from './answer-faults.ts'
import { refuseRequest } from './refuse-request.ts'

const CLIENT = fileURLToPath(new URL('../../../client/dist', import.meta.url))

/**
 * The built web app: hashed files for ever, every page address the same document, but for pages by personal link, which
 * are small apps of their own. Nothing else stands anywhere else.
 */
export async function serveClient(http: FastifyInstance) {
  const isBuilt = existsSync(CLIENT)
  if (isBuilt) {
    await http.register(fastifyStatic, {
      root: CLIENT,
      wildcard: false,
      cacheControl: false,
      setHeaders: (response, path) => {
        const isHashed = path.includes('/assets/')
        void response.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache')
      },
    })
    for (const page of LINKED_PAGES) http.get(`/${page}`, (_request, reply) => reply.sendFile(`${page}.html`))
  }
  http.setNotFoundHandler((request, reply) => {
    const wantsPage =
      request.method === 'GET' && !/^\/(?:graphql|api|assets|xapi)(?:[/?]|$)/.test(request.url)
    return isBuilt && wantsPage
      ? reply.sendFile('index.html')
      : refuseRequest(request, reply, refusalOfUnknown(http, request))
  })
}
