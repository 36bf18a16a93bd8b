import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { LINKED_PAGES } from '@tidemark/domain/kernel/linked-page'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { refusalOfUnknown } from './answer-faults.ts'
import { refuseRequest } from './refuse-request.ts'

const CLIENT = fileURLToPath(new URL('../../../client/dist', import.meta.url))
const WORKER = 'service-worker.js'
/** Takes its place where sheets shall not open without network: a browser that has it forgets it with this one only. */
const NO_WORKER = 'service-worker-off.js'

export interface ClientSettings {
  /** Whether attendance sheets open without network. */
  offlineSheets: boolean
  /** Where the built app lies. */
  directory?: string
}

/**
 * The built web app: hashed files for ever, every page address the same document, but for pages by personal link, which
 * are small apps of their own. Nothing else stands anywhere else.
 */
export async function serveClient(
  http: FastifyInstance,
  { offlineSheets, directory = CLIENT }: ClientSettings,
) {
  const isBuilt = existsSync(directory)
  if (isBuilt) {
    await http.register(fastifyStatic, {
      root: directory,
      wildcard: false,
      globIgnore: [WORKER],
      cacheControl: false,
      setHeaders: (response, path) => {
        const isHashed = path.includes('/assets/')
        void response.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache')
      },
    })
    for (const page of LINKED_PAGES) http.get(`/${page}`, (_request, reply) => reply.sendFile(`${page}.html`))
    http.get(`/${WORKER}`, (_request, reply) => reply.sendFile(offlineSheets ? WORKER : NO_WORKER))
  }
  http.setNotFoundHandler((request, reply) => {
    const wantsPage =
      request.method === 'GET' && !/^\/(?:graphql|api|assets|xapi)(?:[/?]|$)/.test(request.url)
    return isBuilt && wantsPage
      ? reply.sendFile('index.html')
      : refuseRequest(request, reply, refusalOfUnknown(http, request))
  })
}
