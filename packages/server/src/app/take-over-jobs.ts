import type pg from 'pg'
import type { Logger } from 'pino'
import { holdConnection } from './hold-connection.ts'

const LOOK_ROUND_MS = 15_000
const TAKE_OVER_AFTER_SECONDS = 30

export interface TakingOverSettings {
  workerUrl: string
  pool: pg.Pool
  /** What stands on the jobs that this runner holds. */
  runnerId: string
  log: Logger
  takeOverAfterSeconds?: number | undefined
}

/**
 * Gives back the jobs of a runner that was killed. Each runner holds a lock of its session while it lives, and PostgreSQL
 * takes that away when the connection ends, however it ended: a job whose holder has no such lock has no holder. The library
 * itself would wait four hours.
 */
export function takeOverJobs(settings: TakingOverSettings): { close(): Promise<void> } {
  const { pool, log, takeOverAfterSeconds = TAKE_OVER_AFTER_SECONDS } = settings
  const sign = showLife(settings)
  let looking: Promise<void> | undefined
  const lookRound = async () => {
    try {
      await pool.query(GIVE_BACK, [takeOverAfterSeconds])
    } catch (error) {
      log.warn({ err: error }, 'could not look for jobs of runners that are gone')
    }
  }
  const look = () => {
    looking = lookRound()
  }
  look()
  const round = setInterval(look, Math.min(LOOK_ROUND_MS, takeOverAfterSeconds * 1000))
  return {
    close: async () => {
      clearInterval(round)
      await looking
      await sign.close()
    },
  }
}

/** A runner that has only begun may hold a job before it holds its lock; so nobody is taken for gone at once. */
const GIVE_BACK = `
with holder as (
  select locked_by as id from graphile_worker._private_jobs where locked_at < now() - make_interval(secs => $1)
  union
  select locked_by from graphile_worker._private_job_queues where locked_at < now() - make_interval(secs => $1)
)
select graphile_worker.force_unlock_workers(array_agg(id))
  from holder where pg_try_advisory_xact_lock(hashtextextended('runner ' || id, 0))
having count(*) > 0`

/** Holds the lock that says that this runner lives. */
function showLife({ workerUrl, runnerId, log }: TakingOverSettings) {
  return holdConnection({
    url: workerUrl,
    begin: (client) =>
      client.query(`select pg_advisory_lock(hashtextextended('runner ' || $1, 0))`, [runnerId]),
    onFailed: (error) => log.warn({ err: error }, 'could not say that this runner of jobs lives'),
  })
}
