import type { EntityManager } from '@mikro-orm/postgresql'
import type { OpenMessage } from '@tidemark/domain/deliveries/open-message'
import { layOutMessage } from './lay-out-message.ts'
import { readMessages } from './messages.read.ts'
import { tellMeeting } from './tell-meeting.ts'

/** The message of somebody of a delivery; null if there is none of that name. The link is their own one to its page. */
export async function openMessage(
  em: EntityManager,
  recipientId: string,
  link: string,
): Promise<OpenMessage | null> {
  const [message] = await readMessages(em, { recipientId })
  if (!message) return null
  const { organization, program, title, sender, deliveredOn, commentWay, replyTo } = message
  return {
    organization,
    program,
    title,
    sender,
    deliveredOn,
    html: layOutMessage(message, link).html,
    meeting: tellMeeting(message),
    commentWay,
    replyTo,
    reachedOn: message.reachedOn,
    isOptional: message.isOptional,
    hasOptedOut: message.hasOptedOut,
  }
}
