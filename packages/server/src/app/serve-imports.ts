import multipart from '@fastify/multipart'
import { IMPORT_KINDS, type ImportKind } from '@tidemark/domain/imports/import-kind'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { RefusalType } from '../kernel/refusal.type.ts'
import { stopJobs, uploadImport, writeProblemsCsv } from '../modules/imports/imports.module.ts'
import { admit, invalid, refuse, type RouteRefusal } from './admit-to-route.ts'
import type { AppServices } from './app-context.ts'
import { readFile } from './read-file.ts'
import { readSend } from './read-send.ts'

const LARGEST_FILE_BYTES = 25 * 1024 * 1024

/** Files don't go through GraphQL: the routes to upload one, and to get back the rows that need mending. */
export async function serveImports(http: FastifyInstance, services: AppServices) {
  http.addHook('onClose', stopJobs)
  // In a scope of its own, so that no other route reads forms.
  await http.register(async (scope) => {
    await scope.register(multipart, { limits: { fileSize: LARGEST_FILE_BYTES, files: 1, fields: 4 } })
    serveUpload(scope, services)
  })
  serveProblems(http, services)
}

function serveUpload(http: FastifyInstance, services: AppServices) {
  http.post('/api/imports', async (request, reply) => {
    const context = await admit(services, request, reply, 'POST /api/imports')
    if (!context) return reply
    const kind = kindOf(request)
    if (!kind) return refuse(reply, invalid('kind', `Say what the file is: kind=${KINDS.join(', ')}.`))
    const file = await readFile(request)
    if (!file) return refuse(reply, invalid('file', 'Send the file in the field “file”.'))
    if (!file.bytes) return refuse(reply, invalid('file', 'The file is larger than 25 MB.'), 413)
    const { fileName, bytes } = file
    const send = readSend(request, () => [JSON.stringify({ kind, fileName }), bytes])
    const result = await uploadImport({ ...context, send }, { kind, fileName, bytes })
    return result instanceof RefusalType ? refuse(reply, result) : reply.status(201).send(result)
  })
}

function serveProblems(http: FastifyInstance, services: AppServices) {
  http.get<{ Params: { id: string } }>('/api/imports/:id/problems.csv', async (request, reply) => {
    const context = await admit(services, request, reply, 'GET /api/imports/:id/problems.csv')
    if (!context) return reply
    const csv = await writeProblemsCsv(context.em, context.viewer, request.params.id)
    if (!csv) return refuse(reply, NO_SUCH_IMPORT)
    return reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="${csv.fileName}"`)
      .send(csv.text)
  })
}

const KINDS = IMPORT_KINDS.map((kind) => kind.toUpperCase())

function kindOf({ query }: FastifyRequest): ImportKind | null {
  const { kind } = query as { kind?: unknown } // fastify gives the parameters, whatever they are
  return IMPORT_KINDS.find((known) => known.toUpperCase() === kind) ?? null
}

const NO_SUCH_IMPORT: RouteRefusal = {
  code: 'NOT_FOUND',
  message: 'The import doesn’t exist, or it isn’t yours to see.',
  problems: [],
}
