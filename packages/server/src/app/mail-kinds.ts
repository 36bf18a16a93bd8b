import { trainingMails } from '../modules/attendance/attendance.module.ts'
import { messageMail } from '../modules/deliveries/deliveries.module.ts'
import { assignmentMail, briefingReminderMail, briefMail } from '../modules/briefings/briefings.module.ts'
import { offerMailKinds } from '../modules/mail/mail.module.ts'
import { invitationMail, reminderMail } from '../modules/readiness/readiness.module.ts'
import {
  evaluationInvitation,
  evaluationReminder,
} from '../modules/training-evaluation/training-evaluation.module.ts'
import { checkInvitation, checkReminder } from '../modules/understanding/understanding.module.ts'

/** THE list of mails that the product sends. */
offerMailKinds(
  invitationMail,
  reminderMail,
  messageMail,
  checkInvitation,
  checkReminder,
  evaluationInvitation,
  evaluationReminder,
  briefMail,
  assignmentMail,
  briefingReminderMail,
  ...trainingMails,
)
