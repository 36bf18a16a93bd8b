import { addressIn } from './address-in.ts'
import type { Letter } from './letter.ts'
import { layOutLetter } from './lay-out-letter.ts'
import { writeInvitation } from './meeting-invitation.ts'
import type { PostedMail } from './smtp.ts'

interface Addressed {
  /** Says which mail it is: one that is sent twice by a crash is known by it. */
  id: string
  to: string
  /** The host by whose name mails are told apart. */
  host: string
  /** Whom mails are from, as the operator set it. */
  from: string
  now: Date
}

/**
 * A letter with an address and the headers that say what it is: written by a program (RFC 3834), so that no absence note
 * answers it, and one of a list (RFC 2919) that programs for mail can take the reader off (RFC 8058).
 */
export function addressMail(letter: Letter, { id, to, host, from, now }: Addressed): PostedMail {
  const { meeting, furtherMeetings = [], senderName, replyTo, unsubscribeUrl } = letter
  return {
    ...layOutLetter(letter),
    ...(meeting && { icalEvent: writeInvitation(meeting, { to, from: addressIn(from), host, now }) }),
    ...(furtherMeetings.length > 0 && {
      attachments: furtherMeetings.map((further, place) => {
        const { method, content } = writeInvitation(further, { to, from: addressIn(from), host, now })
        return {
          filename: `invitation-${place + 2}.ics`,
          contentType: `text/calendar; charset=utf-8; method=${method}`,
          content,
        }
      }),
    }),
    ...(senderName !== undefined && { senderName }),
    ...(replyTo !== undefined && { replyTo }),
    to,
    messageId: `<${id}@${host}>`,
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'Content-Language': letter.language,
      'List-Id': `${asPhrase(letter.list.name)} <${letter.list.id}.${host}>`,
      ...(unsubscribeUrl !== undefined && {
        'List-Unsubscribe': `<${unsubscribeUrl}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }),
    },
  }
}

/** Without what would end the phrase. */
const asPhrase = (text: string) => text.replaceAll(/[<>"\\\r\n]/g, ' ').trim()
