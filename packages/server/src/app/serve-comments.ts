import type { FastifyInstance } from 'fastify'
import type { MessageReader } from '../modules/deliveries/deliveries.module.ts'
import { commentByLink, openCommenting } from '../modules/feedback/feedback.module.ts'
import { answerByLink, type ByLink } from './answer-by-link.ts'
import type { AppServices } from './app-context.ts'
import { MESSAGE } from './message-link-kind.ts'

/**
 * What people say about a message by its link's token, also where the page is that of somebody signed in: what is said without
 * a name never meets an account.
 */
export function serveComments(http: FastifyInstance, services: AppServices): void {
  http.post('/api/message/commenting', answerByLink(services, MESSAGE, open))
  http.post('/api/message/comment', answerByLink(services, MESSAGE, comment))
}

const open = async ({ em, person }: ByLink<MessageReader>) =>
  (await openCommenting(em, person.recipientId)) ?? 'unknown'

const comment = async ({ em, person, fields, now }: ByLink<MessageReader>) =>
  (await commentByLink(em, person.recipientId, fields, now)) ? { taken: true } : 'unknown'
