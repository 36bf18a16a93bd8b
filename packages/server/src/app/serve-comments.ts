import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Refused } from '../kernel/refusal.ts'
import { readMessageToken } from '../modules/deliveries/deliveries.module.ts'
import { commentByLink, openCommenting } from '../modules/feedback/feedback.module.ts'
import { refuse } from './admit-to-route.ts'
import { tenantManager, type AppServices } from './app-context.ts'
import { refuseRequest, type TransportRefusal } from './refuse-request.ts'

/**
 * What people say about a message by its link's token alone. No session is looked up, also where the page is that of somebody
 * signed in: what is said without a name never meets an account.
 */
export function serveComments(http: FastifyInstance, services: AppServices): void {
  http.post('/api/message/commenting', (request, reply) => open(services, request, reply))
  http.post('/api/message/comment', (request, reply) => comment(services, request, reply))
}

async function open(services: AppServices, request: FastifyRequest, reply: FastifyReply) {
  const reader = readerOf(services, request)
  const commenting =
    reader &&
    (await openCommenting(tenantManager(services.orm.em, reader.organizationId), reader.recipientId))
  return commenting ? reply.send(commenting) : refuseRequest(request, reply, UNKNOWN)
}

async function comment(services: AppServices, request: FastifyRequest, reply: FastifyReply) {
  const reader = readerOf(services, request)
  if (!reader) return refuseRequest(request, reply, UNKNOWN)
  const em = tenantManager(services.orm.em, reader.organizationId)
  try {
    const isTaken = await commentByLink(em, reader.recipientId, request.body, services.clock())
    return isTaken ? reply.send({ taken: true }) : refuseRequest(request, reply, UNKNOWN)
  } catch (error) {
    if (error instanceof Refused) return refuse(reply, error)
    throw error
  }
}

function readerOf({ secret }: AppServices, { body }: FastifyRequest) {
  const token = typeof body === 'object' && body !== null && 'token' in body ? body.token : null
  return typeof token === 'string' ? readMessageToken(secret, token) : null
}

const UNKNOWN: TransportRefusal = {
  status: 404,
  code: 'NOT_FOUND',
  message: 'This link leads to no message. Check that all of it was taken from the mail.',
}
