import type { EntityManager } from '@mikro-orm/postgresql'
import type { MailKind } from '../mail/mail.module.ts'
import { LETTER_READERS } from './letter-readers.ts'
import { readMessages, type Message } from './messages.read.ts'
import { COMMUNICATION_MAIL } from './queue-letters.ts'
import { writeMessageLetter } from './write-message-letter.ts'

/** The mail that brings a message, or the invitation to a meeting; it is about a delivery. */
export const messageMail: MailKind = {
  kind: COMMUNICATION_MAIL,
  recipients: async (em, deliveryId) => {
    const rows: { id: string }[] = await em.execute(`with ${LETTER_READERS} select id from letter_reader`, [
      deliveryId,
    ])
    return rows.map(({ id }) => id)
  },
  isHeld: async (em, deliveryId) => {
    const [held] = await readState(em, deliveryId)
    return held?.state === 'paused'
  },
  write: async (em, deliveryId, employeeIds, writing) => {
    const messages = await readMessages(em, { deliveryId, employeeIds })
    return new Map(
      messages.filter(isWanted).map((message) => [message.employeeId, writeMessageLetter(message, writing)]),
    )
  },
}

const readState = (em: EntityManager, deliveryId: string): Promise<{ state: string }[]> =>
  em.execute('select state from delivery where id = ?', [deliveryId])

/** What was cancelled or unsubscribed from since goes to nobody; that a meeting is called off goes to whom it had invited. */
const isWanted = ({ state, channel, isOptional, hasOptedOut, wasWrittenTo }: Message): boolean =>
  !(isOptional && hasOptedOut) && (state !== 'cancelled' || (channel === 'meeting' && wasWrittenTo))
