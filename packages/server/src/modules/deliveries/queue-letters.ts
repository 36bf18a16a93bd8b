import type { EntityManager } from '@mikro-orm/postgresql'
import { queueMails } from '../mail/mail.module.ts'

/** Stands in the database: never changed. */
export const COMMUNICATION_MAIL = 'communication'

interface Occasion {
  /** The delivery. */
  id: string
  /** How often the invitation to a meeting was changed before. */
  calendarSequence?: number
}

/** Has everybody of a delivery get its letter; an invitation that was changed is a letter of its own. */
export function queueLetters(em: EntityManager, { id, calendarSequence = 0 }: Occasion): Promise<void> {
  const occasion = calendarSequence === 0 ? '' : String(calendarSequence)
  return queueMails(em, { kind: COMMUNICATION_MAIL, about: id, occasion })
}
