import multipart from '@fastify/multipart'
import { create as contentDisposition } from 'content-disposition'
import { EVIDENCE_FILE_MAX_BYTES } from '@tidemark/domain/evidence/evidence-file'
import type { FastifyInstance } from 'fastify'
import { RefusalType } from '../kernel/refusal.type.ts'
import { addEvidenceFile, databaseFiles, readEvidenceFile } from '../modules/evidence/evidence.module.ts'
import { admit, invalid, refuse, type RouteRefusal } from './admit-to-route.ts'
import type { AppServices } from './app-context.ts'
import { readFile } from './read-file.ts'
import { readSend } from './read-send.ts'

/** The longest text of a form, 10,000 characters, in any writing. */
const LONGEST_FIELD_BYTES = 64 * 1024

/** Files don't go through GraphQL: the routes that put one on file as evidence, and hand it out again. */
export async function serveEvidence(http: FastifyInstance, services: AppServices) {
  // In a scope of its own, so that no other route reads forms.
  await http.register(async (scope) => {
    const limits = { fileSize: EVIDENCE_FILE_MAX_BYTES, files: 1, fields: 10, fieldSize: LONGEST_FIELD_BYTES }
    await scope.register(multipart, { limits })
    serveUpload(scope, services)
  })
  serveFile(http, services)
}

function serveUpload(http: FastifyInstance, services: AppServices) {
  http.post('/api/evidence', async (request, reply) => {
    const context = await admit(services, request, reply, 'POST /api/evidence')
    if (!context) return reply
    const sent = await readFile(request)
    if (!sent) return refuse(reply, invalid('file', 'Send the file in the field “file”, after all others.'))
    const { fileName, bytes, fields } = sent
    if (!bytes) return refuse(reply, invalid('file', 'The file is larger than 10 MB.'), 413)
    const send = readSend(request, () => [JSON.stringify({ fileName, fields }), bytes])
    const { files = databaseFiles } = services
    const result = await addEvidenceFile({ ...context, send }, files, { fileName, bytes, fields })
    return result instanceof RefusalType ? refuse(reply, result) : reply.status(201).send({ id: result.id })
  })
}

function serveFile(http: FastifyInstance, services: AppServices) {
  http.get<{ Params: { id: string } }>('/api/evidence/:id/file', async (request, reply) => {
    const context = await admit(services, request, reply, 'GET /api/evidence/:id/file')
    if (!context) return reply
    const { files = databaseFiles } = services
    const file = await readEvidenceFile(context, files, request.params.id)
    if (!file) return refuse(reply, NO_SUCH_FILE)
    // Saved, never shown: whatever the bytes hold, nothing of it runs as a page of ours.
    return reply
      .header('content-type', file.mediaType)
      .header('content-disposition', contentDisposition(file.fileName))
      .header('content-security-policy', `default-src 'none'; sandbox`)
      .header('x-content-type-options', 'nosniff')
      .send(file.bytes)
  })
}

const NO_SUCH_FILE: RouteRefusal = {
  code: 'NOT_FOUND',
  message: 'The file doesn’t exist, or it isn’t yours to see.',
  problems: [],
}
