import type { preHandlerAsyncHookHandler } from 'fastify'
import { refuseRequest } from './refuse-request.ts'

export interface AdmittedOperations {
  /** The operations of our own pages, by id. */
  own: ReadonlyMap<string, string>
  /** Whether other documents are taken too. */
  acceptsAny: boolean
}

export const ANY_OPERATION: AdmittedOperations = { own: new Map(), acceptsAny: true }

/**
 * Puts the document in the place of its id, as Apollo's clients send it, and turns away what isn't admitted. Ids are only looked
 * up and never learned, so nobody can teach the server a document of theirs.
 */
export function admitOperations({ own, acceptsAny }: AdmittedOperations): preHandlerAsyncHookHandler {
  return async (request, reply) => {
    const { body } = request
    if (typeof body !== 'object' || body === null || Array.isArray(body)) return
    const id = idIn(body)
    const document = id === undefined ? undefined : own.get(id)
    if (document !== undefined) {
      request.body = { ...body, query: document, extensions: {} }
      return
    }
    if (id !== undefined) await refuseRequest(request, reply, UNKNOWN)
    else if (!acceptsAny) await refuseRequest(request, reply, NOT_ADMITTED)
  }
}

/** The id of a document, in the field that Apollo's and other clients have for it. */
function idIn(body: object): string | undefined {
  if (!('extensions' in body)) return undefined
  const { extensions } = body as { extensions: { persistedQuery?: { sha256Hash?: unknown } } | null } // what the client sent
  const hash = extensions?.persistedQuery?.sha256Hash
  if (hash === undefined) return undefined
  return typeof hash === 'string' ? hash : 'no id at all'
}

const UNKNOWN = {
  status: 400,
  code: 'UNKNOWN_OPERATION',
  message: 'This server doesn’t know the operation: the page and the server are of different versions.',
  headers: { 'content-type': 'application/graphql-response+json; charset=utf-8' },
}
const NOT_ADMITTED = {
  status: 400,
  code: 'OPERATION_NOT_ADMITTED',
  message: 'This server runs the operations of its own pages only; its operator can admit others.',
}
