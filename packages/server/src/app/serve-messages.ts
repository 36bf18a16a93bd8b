import { UNSUBSCRIBE_PATH } from '@tidemark/domain/deliveries/message-path'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import {
  chooseMails,
  confirmMessage,
  messageLink,
  openMessage,
  readMessageToken,
  readUnsubscribeToken,
} from '../modules/deliveries/deliveries.module.ts'
import { tenantManager, type AppServices } from './app-context.ts'
import { refuseRequest, type TransportRefusal } from './refuse-request.ts'

/**
 * What the page of a message asks for, by the link's token alone: no session is looked up, so whoever has no account can say
 * that they were reached. As for surveys there is no limit per address; the load gate holds for all of them together.
 */
export async function serveMessages(http: FastifyInstance, services: AppServices): Promise<void> {
  http.post('/api/message/open', (request, reply) => open(services, request, reply))
  http.post('/api/message/confirm', (request, reply) => confirm(services, request, reply))
  http.post('/api/message/mails', (request, reply) => choose(services, request, reply))
  await http.register((scope) => {
    // Programs for mail send a form (RFC 8058, 3.1) whose one field says what the address says already.
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, body, done) => {
      body.resume()
      done(null)
    })
    scope.post<{ Params: { token: string } }>(
      `${UNSUBSCRIBE_PATH}/:token`,
      { config: { takesForeignForms: true } },
      (request, reply) => unsubscribe(services, request, reply),
    )
  })
}

async function open(services: AppServices, request: FastifyRequest, reply: FastifyReply) {
  const { secret, signIn } = services
  const reader = readerOf(services, request)
  const link = reader && messageLink(signIn.publicUrl, secret, reader)
  const message = reader && link && (await openMessage(tenantOf(services, reader), reader.recipientId, link))
  return message ? reply.send(message) : refuseRequest(request, reply, UNKNOWN)
}

async function confirm(services: AppServices, request: FastifyRequest, reply: FastifyReply) {
  const reader = readerOf(services, request)
  const now = services.clock()
  const isDone = reader && (await confirmMessage(tenantOf(services, reader), reader.recipientId, now))
  return isDone ? reply.send({ confirmed: true }) : refuseRequest(request, reply, UNKNOWN)
}

async function choose(services: AppServices, request: FastifyRequest, reply: FastifyReply) {
  const reader = readerOf(services, request)
  const { wants } = fieldsOf(request)
  if (!reader || typeof wants !== 'boolean') return refuseRequest(request, reply, UNKNOWN)
  const choice = { recipientId: reader.recipientId, wants, now: services.clock() }
  const isDone = await chooseMails(tenantOf(services, reader), choice)
  return isDone ? reply.send({ wants }) : refuseRequest(request, reply, UNKNOWN)
}

async function unsubscribe(
  services: AppServices,
  request: FastifyRequest<{ Params: { token: string } }>,
  reply: FastifyReply,
) {
  const reader = readUnsubscribeToken(services.secret, request.params.token)
  const choice = reader && { recipientId: reader.recipientId, wants: false, now: services.clock() }
  const isDone = choice && (await chooseMails(tenantOf(services, reader), choice))
  return isDone ? reply.send({ unsubscribed: true }) : refuseRequest(request, reply, UNKNOWN)
}

const tenantOf = ({ orm }: AppServices, { organizationId }: { organizationId: string }) =>
  tenantManager(orm.em, organizationId)

function readerOf({ secret }: AppServices, request: FastifyRequest) {
  const { token } = fieldsOf(request)
  return typeof token === 'string' ? readMessageToken(secret, token) : null
}

const fieldsOf = ({ body }: FastifyRequest): Record<string, unknown> =>
  typeof body === 'object' && body !== null ? { ...body } : {}

const UNKNOWN: TransportRefusal = {
  status: 404,
  code: 'NOT_FOUND',
  message: 'This link leads to no message. Check that all of it was taken from the mail.',
}
