import { UNSUBSCRIBE_PATH } from '@tidemark/domain/deliveries/unsubscribe-path'
import type { FastifyInstance } from 'fastify'
import {
  chooseMails,
  confirmMessage,
  messageLink,
  type MessageReader,
  openMessage,
  readUnsubscribeToken,
} from '../modules/deliveries/deliveries.module.ts'
import { answerByLink, type ByLink } from './answer-by-link.ts'
import type { AppServices } from './app-context.ts'
import { MESSAGE } from './message-link-kind.ts'

/** What the page of a message asks for, so that whoever has no account can say that they were reached. */
export async function serveMessages(http: FastifyInstance, services: AppServices): Promise<void> {
  const open = async ({ em, person }: ByLink<MessageReader>) =>
    (await openMessage(
      em,
      person.recipientId,
      messageLink(services.signIn.publicUrl, services.secret, person),
    )) ?? 'unknown'
  http.post('/api/message/open', answerByLink(services, MESSAGE, open))
  http.post('/api/message/confirm', answerByLink(services, MESSAGE, confirm))
  http.post('/api/message/mails', answerByLink(services, MESSAGE, choose))
  await http.register((scope) => {
    // Programs for mail send a form (RFC 8058, 3.1) whose one field says what the address says already.
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, body, done) => {
      body.resume()
      done(null)
    })
    scope.post(
      `${UNSUBSCRIBE_PATH}/:token`,
      { config: { takesForeignForms: true } },
      answerByLink(services, { ...MESSAGE, readToken: readUnsubscribeToken }, unsubscribe, tokenOfAddress),
    )
  })
}

const confirm = async ({ em, person, now }: ByLink<MessageReader>) =>
  (await confirmMessage(em, person.recipientId, now)) ? { confirmed: true } : 'unknown'

async function choose({ em, person, fields, now }: ByLink<MessageReader>) {
  const { wants } = fields
  if (typeof wants !== 'boolean') return 'unknown'
  const isDone = await chooseMails(em, { recipientId: person.recipientId, wants, now })
  return isDone ? { wants } : 'unknown'
}

const unsubscribe = async ({ em, person, now }: ByLink<MessageReader>) =>
  (await chooseMails(em, { recipientId: person.recipientId, wants: false, now }))
    ? { unsubscribed: true }
    : 'unknown'

const tokenOfAddress = ({ params }: { params: unknown }): unknown =>
  typeof params === 'object' && params !== null && 'token' in params ? params.token : null
