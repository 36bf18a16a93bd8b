import type { JobTask } from '../../kernel/job-task.ts'
import { QUEUE_MAILS, SEND_MAILS } from './mail-jobs.ts'
import { queueMailsTask } from './queue-mails.ts'
import { sendMailsTask, type SendingSettings } from './send-mails.ts'

/** What runs jobs needs to know to send mail. */
export const mailTasks = (settings: SendingSettings): Record<string, JobTask> => ({
  [QUEUE_MAILS]: queueMailsTask(settings),
  [SEND_MAILS]: sendMailsTask(settings),
})
