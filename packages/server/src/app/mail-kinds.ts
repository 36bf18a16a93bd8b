import { messageMail } from '../modules/deliveries/deliveries.module.ts'
import { offerMailKinds } from '../modules/mail/mail.module.ts'
import { invitationMail, reminderMail } from '../modules/readiness/readiness.module.ts'
import { checkInvitation, checkReminder } from '../modules/understanding/understanding.module.ts'

/** THE list of mails that the product sends. */
offerMailKinds(invitationMail, reminderMail, messageMail, checkInvitation, checkReminder)
