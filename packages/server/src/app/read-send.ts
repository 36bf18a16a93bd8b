import { createHash } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import type { KeyedSend } from '../kernel/request-context.ts'

/**
 * The idempotency key of a request with what it stands for, after the IETF draft "The Idempotency-Key HTTP Header Field"
 * (draft-ietf-httpapi-idempotency-key-header); null without one. `content` is what has to be the same when it is sent again.
 */
export function readSend({ headers }: FastifyRequest, content: () => (string | Buffer)[]): KeyedSend | null {
  const key = headers['idempotency-key']
  if (key === undefined) return null
  const hash = createHash('sha256')
  for (const part of content()) hash.update(part)
  return { key: String(key), requestHash: hash.digest('hex'), field: '' }
}
