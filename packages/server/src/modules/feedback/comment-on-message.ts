import { feedbackInput } from '@tidemark/domain/feedback/feedback-input'
import { checked } from '../../kernel/checked.ts'
import { isId } from '../../kernel/load.ts'
import { newId } from '../../kernel/new-id.ts'
import { notFound } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import { markReached } from '../deliveries/deliveries.module.ts'
import type { CommentOnMessageInput } from './feedback.input.ts'
import { Feedback } from './feedback.entity.ts'
import { type MessageSource, readMessageSource } from './message-source.read.ts'
import type { MyMessageRef } from './my-message.type.ts'

/** A message that the viewer's own employee got. */
export async function ownMessage({ em, viewer }: Command, recipientId: string): Promise<MessageSource> {
  const source = isId(recipientId) ? await readMessageSource(em, recipientId) : null
  if (!source || source.employeeId !== viewer.employeeId) throw notFound('The message')
  return source
}

/** Says something about a message under one's own name, which shows that one was reached. The record keeps no words. */
export async function commentOnMessage(
  command: Command,
  input: CommentOnMessageInput,
): Promise<MyMessageRef> {
  const { em, viewer, now, audit } = command
  const comment = checked(feedbackInput, input.comment)
  const source = await ownMessage(command, input.messageId)
  const today = now.toISOString().slice(0, 10)
  const { id } = em.create(Feedback, {
    id: newId(),
    organization: viewer.organizationId,
    program: source.programId,
    communication: source.communicationId,
    audience: source.audienceId,
    employee: source.employeeId,
    source: 'signed_in',
    receivedOn: today,
    ...comment,
  })
  await em.flush()
  await markReached(em, { recipientIds: [input.messageId], by: 'replied', on: today })
  audit(id, {})
  return { id: input.messageId }
}
