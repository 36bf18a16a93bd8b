import type { Letter } from './letter.ts'
import { layOutLetter } from './lay-out-letter.ts'
import type { PostedMail } from './smtp.ts'

interface Addressed {
  /** Says which mail it is: one that is sent twice by a crash is known by it. */
  id: string
  to: string
  /** The host by whose name mails are told apart. */
  host: string
}

/**
 * A letter with an address and the headers that say what it is: written by a program (RFC 3834), so that no absence note
 * answers it, and one of a list (RFC 2919).
 */
export function addressMail(letter: Letter, { id, to, host }: Addressed): PostedMail {
  return {
    ...layOutLetter(letter),
    to,
    messageId: `<${id}@${host}>`,
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'Content-Language': letter.language,
      'List-Id': `${asPhrase(letter.list.name)} <${letter.list.id}.${host}>`,
    },
  }
}

/** Without what would end the phrase. */
const asPhrase = (text: string) => text.replaceAll(/[<>"\\\r\n]/g, ' ').trim()
