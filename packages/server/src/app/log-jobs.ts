import { Logger } from 'graphile-worker'
import type { Logger as Log } from 'pino'

/**
 * What the runner of jobs says, in the log of the process: which task failed, and its error without its words. The runner's
 * own sentences quote errors, so they are for who looks for a fault.
 */
export function logJobs(log: Log): Logger {
  return new Logger(({ taskIdentifier, jobId }) => (level, message, meta) => {
    if (level === 'error' && taskIdentifier !== undefined) {
      const err = meta?.['error'] ?? meta?.['failure']
      log.warn({ err, task: taskIdentifier, jobId }, 'a job failed; it is tried again')
    } else log.debug({ task: taskIdentifier, jobId }, message)
  })
}
