import { EventEmitter } from 'node:events'
import type { MikroORM } from '@mikro-orm/postgresql'
import { run, type Runner, type Task, type WorkerEvents } from 'graphile-worker'
import type { Logger } from 'pino'
import { z } from 'zod'
import type { JobTask } from '../kernel/job-task.ts'
import { openPool } from '../kernel/open-pool.ts'
import { tenantManager } from './app-context.ts'
import { logJobs } from './log-jobs.ts'
import { takeOverJobs } from './take-over-jobs.ts'

/** Two at once, so that a long one doesn't hold up all others. */
const AT_ONCE = 2
/** Beside those at work one connection listens and one keeps accounts of who is alive. */
const CONNECTIONS = AT_ONCE + 2
const BEGIN_AGAIN_MS = 2_000

export interface JobsSettings {
  orm: MikroORM
  urls: { workerUrl: string }
  log: Logger
  tasks: Readonly<Record<string, JobTask>>
  /** How long somebody who is gone may hold a job; tests don't wait. */
  takeOverAfterSeconds?: number
}

/**
 * Runs what was written into the jobs' tables, by any number of processes at once: each job is taken by one. When the
 * database goes away and comes back, so does the runner.
 */
export function startJobs(settings: JobsSettings): { close(): Promise<void> } {
  let isClosed = false
  let current: { stop(): Promise<void> } | undefined
  let retry: NodeJS.Timeout | undefined

  const begin = async () => {
    try {
      const runner = await runJobs(settings, () => isClosed)
      current = runner
      void runner.ended.then(beginAgain)
    } catch (error) {
      settings.log.warn({ err: error }, 'could not begin to run jobs')
      beginAgain()
    }
  }
  const beginAgain = () => {
    current = undefined
    if (isClosed) return
    retry = setTimeout(() => {
      begun = begin()
    }, BEGIN_AGAIN_MS)
  }
  let begun = begin()
  return {
    close: async () => {
      isClosed = true
      clearTimeout(retry)
      await begun
      await current?.stop()
    },
  }
}

async function runJobs(
  { orm, urls, log, tasks, takeOverAfterSeconds }: JobsSettings,
  isStopping: () => boolean,
) {
  const pool = openPool(urls.workerUrl, { max: CONNECTIONS, idleTimeoutMillis: 30_000 })
  // The library's type of it has one signature for each event; any emitter is one.
  const events = new EventEmitter() as WorkerEvents
  let runnerId = ''
  events.on('pool:create', ({ workerPool }) => (runnerId = workerPool.id))
  const settle = async (runner: Runner | undefined, takingOver: { close(): Promise<void> } | undefined) => {
    await runner?.stop().catch(() => undefined)
    await takingOver?.close()
    await pool.end().catch(() => undefined)
  }
  let runner: Runner | undefined
  try {
    runner = await run({
      pgPool: pool,
      events,
      concurrency: AT_ONCE,
      noHandleSignals: true,
      logger: logJobs(log),
      taskList: Object.fromEntries(
        Object.entries(tasks).map(([name, task]) => [name, asTask(orm, task, isStopping)]),
      ),
    })
  } catch (error) {
    await settle(undefined, undefined)
    throw error
  }
  const takingOver = takeOverJobs({ workerUrl: urls.workerUrl, pool, runnerId, log, takeOverAfterSeconds })
  const running = runner
  let settled: Promise<void> | undefined
  const stop = () => (settled ??= settle(running, takingOver))
  const ended = running.promise
    .catch((error: unknown) => log.warn({ err: error }, 'jobs stopped running'))
    .then(stop)
  return { stop, ended }
}

/** As `app.enqueue` writes it. */
const written = z.object({ organizationId: z.uuid(), input: z.unknown() })

function asTask(orm: MikroORM, task: JobTask, isStopping: () => boolean): Task {
  return async (payload, { job }) => {
    const { organizationId, input } = written.parse(payload)
    await task({
      em: tenantManager(orm.em, organizationId),
      organizationId,
      input,
      isLastAttempt: job.attempts >= job.max_attempts,
      isStopping,
    })
  }
}
