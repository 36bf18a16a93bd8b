import type { DatabaseUrls } from '../database/provision.ts'
import type { MailServer } from '../modules/mail/mail.module.ts'
import { jobTasks } from './job-tasks.ts'
import { startClearingUp } from './start-clearing-up.ts'
import { startDeliveries } from './start-deliveries.ts'
import { startFolding, type FoldingSettings } from './start-folding.ts'
import { startJobs } from './start-jobs.ts'
import { startRounds } from './start-rounds.ts'

export interface WorkerSettings extends FoldingSettings {
  urls: Pick<DatabaseUrls, 'appUrl' | 'authUrl' | 'workerUrl'>
  secret: string
  publicUrl: string
  mail: MailServer | null
}

/**
 * Begins what goes on beside the requests. Any number of processes may do it at once: folding takes turns by program,
 * clearing up marks a run once, a round is opened and a
 * communication begun by whoever locks it first, and a job is taken by one.
 */
export function startWorker(settings: WorkerSettings): { close(): Promise<void> } {
  const folding = startFolding(settings)
  const clearingUp = startClearingUp(settings)
  const rounds = startRounds(settings)
  const deliveries = startDeliveries(settings)
  const jobs = startJobs({ ...settings, tasks: jobTasks(settings) })
  return {
    close: async () => {
      await Promise.all([folding, clearingUp, rounds, deliveries, jobs].map((one) => one.close()))
    },
  }
}
