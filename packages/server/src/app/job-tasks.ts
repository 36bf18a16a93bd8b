import type { JobTask } from '../kernel/job-task.ts'
import { mailTasks, type MailServer } from '../modules/mail/mail.module.ts'
import './mail-kinds.ts'

export interface JobTaskSettings {
  mail: MailServer | null
  publicUrl: string
  secret: string
  clock: () => Date
}

/** THE list of what jobs do. */
export const jobTasks = ({ mail, ...settings }: JobTaskSettings): Record<string, JobTask> => ({
  ...mailTasks({ server: mail, ...settings }),
})
