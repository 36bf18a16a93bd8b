import type { EntityManager } from '@mikro-orm/postgresql'
import { layOutMessage } from './lay-out-message.ts'
import { readMessages } from './messages.read.ts'
import { tellMeeting } from './tell-meeting.ts'

/** A message as its page shows it to the person for whom it was cut. */
export interface OpenMessage {
  organization: string
  program: string
  title: string
  sender: string
  deliveredOn: string
  /** Safe to show as it is. */
  html: string
  /** When and where, if it is a meeting. */
  meeting: string[]
  commentWay: 'comment_page' | 'reply' | 'in_person' | null
  replyTo: string | null
  /** The day on which this person was reached; null = not yet. */
  reachedOn: string | null
  isOptional: boolean
  hasOptedOut: boolean
}

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
