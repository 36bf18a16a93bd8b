import type { EntityManager } from '@mikro-orm/postgresql'
import { queueMails } from '../mail/mail.module.ts'
import { invitationMail, reminderMail } from './survey-mail.ts'

/** Has everybody whom the round asks get their link, if and when this transaction commits; nobody gets two. */
export const queueInvitations = (em: EntityManager, { id }: { id: string }): Promise<void> =>
  queueMails(em, { kind: invitationMail.kind, about: id, occasion: '' })

/** Has those who haven't answered be reminded; once on one day. */
export const queueReminders = (em: EntityManager, { id }: { id: string }, today: string): Promise<void> =>
  queueMails(em, { kind: reminderMail.kind, about: id, occasion: today })
