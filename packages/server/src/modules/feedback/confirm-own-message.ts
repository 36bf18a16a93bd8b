import type { Command } from '../../kernel/run-command.ts'
import { markReached } from '../deliveries/deliveries.module.ts'
import { ownMessage } from './comment-on-message.ts'
import type { MyMessageRef } from './my-message.type.ts'

/** Says that one has read a message. Its audit entry names no message: who was reached is nobody's to look up. */
export async function confirmOwnMessage(command: Command, messageId: string): Promise<MyMessageRef> {
  const { em, now, audit } = command
  await ownMessage(command, messageId)
  await markReached(em, { recipientIds: [messageId], by: 'confirmed', on: now.toISOString().slice(0, 10) })
  audit(null, {})
  return { id: messageId }
}
