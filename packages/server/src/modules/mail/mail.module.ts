import type { ServerModule } from '../../kernel/server-module.ts'
import { MailResolver } from './mail.resolver.ts'

export const mailModule: ServerModule = { name: 'mail', resolvers: [MailResolver] }

export { mailPersonalData } from './mail-personal-data.ts'
export { forgetMails } from './forget-mails.ts'
export { sendHeldMails, takeBackMails } from './held-mails.ts'
export type { MailContext } from './mail-context.ts'
export type { Letter } from './letter.ts'
export type { MeetingInvitation } from './meeting-invitation.ts'
export { offerMailKinds, type MailKind, type Writing } from './mail-kind.ts'
export type { MailServer } from './mail-server.ts'
export { mailTasks } from './mail-tasks.ts'
export { noteDeliveryReport } from './note-delivery-report.ts'
export { readDeliveryReport } from './read-delivery-report.ts'
export { queueMails } from './queue-mails.ts'
