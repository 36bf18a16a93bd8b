import multipart from '@fastify/multipart'
import { IMPORT_KINDS, type ImportKind } from '@tidemark/domain/imports/import-kind'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { RefusalCode } from '../kernel/refusal.ts'
import { RefusalType } from '../kernel/refusal.type.ts'
import type { SignedInContext } from '../kernel/request-context.ts'
import { mayCall, type Operation } from '../modules/access/who-may-call.ts'
import { stopJobs, uploadImport, writeProblemsCsv } from '../modules/imports/imports.module.ts'
import { contextOf, type AppServices } from './app-context.ts'
import { readFile } from './read-file.ts'
import { readSend } from './read-send.ts'

interface Refusal {
  code: RefusalCode | 'UNAUTHENTICATED' | 'FORBIDDEN'
  message: string
  problems: RefusalType['problems']
}

const STATUS: Partial<Record<Refusal['code'], number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_ALLOWED: 403,
  NOT_FOUND: 404,
}

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

/** The context of somebody whose roles may call this; else the reply has been sent. */
async function admit(
  services: AppServices,
  request: FastifyRequest,
  reply: FastifyReply,
  operation: Operation,
): Promise<SignedInContext | null> {
  const context = await contextOf(services, request)
  const { viewer } = context
  if (viewer && mayCall(viewer, operation)) return { ...context, viewer }
  await refuse(reply, viewer ? FORBIDDEN : UNAUTHENTICATED)
  return null
}

const KINDS = IMPORT_KINDS.map((kind) => kind.toUpperCase())

function kindOf({ query }: FastifyRequest): ImportKind | null {
  const { kind } = query as { kind?: unknown } // fastify gives the parameters, whatever they are
  return IMPORT_KINDS.find((known) => known.toUpperCase() === kind) ?? null
}

const invalid = (field: string, message: string): Refusal => ({
  code: 'INVALID_INPUT',
  message,
  problems: [{ field, code: 'invalid', message }],
})
const UNAUTHENTICATED: Refusal = { code: 'UNAUTHENTICATED', message: 'Sign in first.', problems: [] }
const FORBIDDEN: Refusal = { code: 'FORBIDDEN', message: 'None of your roles may do this.', problems: [] }
const NO_SUCH_IMPORT: Refusal = {
  code: 'NOT_FOUND',
  message: 'The import doesn’t exist, or it isn’t yours to see.',
  problems: [],
}

function refuse(reply: FastifyReply, { code, message, problems }: Refusal, status = STATUS[code] ?? 422) {
  return reply.status(status).send({ refusal: { code, message, problems } })
}
