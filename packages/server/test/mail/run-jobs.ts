import { jobTasks } from '../../src/app/job-tasks.ts'
import { startJobs } from '../../src/app/start-jobs.ts'
import { withClient } from '../../src/database/connect.ts'
import type { MailServer } from '../../src/modules/mail/mail.module.ts'
import { ORIGIN, TEST_SECRET, type TestApp } from '../app/test-app.ts'

export const FROM = 'Tidemark <tidemark@northwind.example>'

/** A mail server as the operator would set it. */
export const mailServer = (url: string, perMinute = 60_000): MailServer => ({ url, from: FROM, perMinute })

/** A process of its own kind that runs the jobs of the app's database. */
export function runJobs({ services, database }: TestApp, mail: MailServer | null) {
  const { orm, log, clock } = services
  const tasks = jobTasks({ mail, publicUrl: ORIGIN, secret: TEST_SECRET, clock })
  return startJobs({ orm, log, urls: database, tasks, takeOverAfterSeconds: 1 })
}

/** How many jobs are left: waiting, running or failed. */
export async function jobsLeft({ database }: TestApp): Promise<number> {
  const { rows } = await withClient(database.workerUrl, (worker) =>
    worker.query<{ count: number }>('select count(*)::int as count from graphile_worker._private_jobs'),
  )
  return rows[0]?.count ?? 0
}
