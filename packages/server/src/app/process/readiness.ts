import { openPool } from '../../kernel/open-pool.ts'
import type { JobCounts } from './metrics.ts'
import { compareMigrations } from './compare-migrations.ts'

/** Counts that are this late are no longer what people take them for. */
const COUNTS_BEHIND_SECONDS = 300
const DEADLINE_MS = 1_000
/** However often somebody asks, the database is asked once in this time. */
const KEPT_MS = 1_000

export interface Check {
  ok: boolean
  why?: string
}

export interface Health {
  status: 'ready' | 'not ready' | 'draining'
  checks: { database: Check; migrations: Check; counts: Check }
}

/** Whether this process can do its work, as it last looked. */
export interface Readiness {
  look(): Promise<Health>
  /** How long the oldest change has been waiting to be counted; null while the database can't say. */
  countsBehindSeconds(): Promise<number | null>
  /** What jobs there are; null while the database can't say. */
  jobs(): Promise<JobCounts | null>
  /** From now on it isn't ready: whoever sends requests shall send them elsewhere. */
  drain(): void
  isDraining(): boolean
  close(): Promise<void>
}

export interface ReadinessSettings {
  appUrl: string
  migrations: readonly string[]
  /** Whether it is this process that counts; one that only serves stays of use while counts are late. */
  countsHere: boolean
}

/** Looks over a connection of its own, so that a pool that everybody waits for doesn't look like a database that is gone. */
export function watchReadiness({ appUrl, migrations, countsHere }: ReadinessSettings): Readiness {
  const pool = openPool(appUrl, {
    max: 1,
    connectionTimeoutMillis: DEADLINE_MS,
    query_timeout: DEADLINE_MS,
    idleTimeoutMillis: 30_000,
  })
  let isDraining = false
  let kept: { at: number; found: Promise<Found> } | undefined

  const find = async (): Promise<Found> => {
    try {
      const { rows } = await pool.query<Extract<Found, { behind: number }>>(
        `select array(select app.applied_migrations()) as applied, app.counts_behind_seconds() as behind,
                json_build_object('waiting', waiting, 'failed', failed, 'oldestSeconds', oldest_seconds) as jobs
           from app.job_counts()`,
      )
      return rows[0] ?? { trouble: 'no answer' }
    } catch (error) {
      return { trouble: codeOf(error) }
    }
  }
  const findOnce = () => {
    if (!kept || performance.now() - kept.at > KEPT_MS) kept = { at: performance.now(), found: find() }
    return kept.found
  }
  return {
    look: async () => {
      const checks = judge(await findOnce(), migrations, countsHere)
      const isReady = Object.values(checks).every(({ ok }) => ok)
      return { status: isDraining ? 'draining' : isReady ? 'ready' : 'not ready', checks }
    },
    countsBehindSeconds: async () => {
      const found = await findOnce()
      return 'trouble' in found ? null : found.behind
    },
    jobs: async () => {
      const found = await findOnce()
      return 'trouble' in found ? null : found.jobs
    },
    drain: () => {
      isDraining = true
    },
    isDraining: () => isDraining,
    close: () => pool.end(),
  }
}

type Found = { applied: string[]; behind: number; jobs: JobCounts } | { trouble: string }

function judge(found: Found, migrations: readonly string[], countsHere: boolean): Health['checks'] {
  if ('trouble' in found) {
    const unknown = { ok: false, why: 'The database can’t say.' }
    // PostgreSQL answers, but the schema is from before it could be asked.
    if (found.trouble === UNDEFINED_FUNCTION) {
      const why =
        'The database’s schema is older than this version. Start this version once, so that it migrates.'
      return { database: { ok: true }, migrations: { ok: false, why }, counts: unknown }
    }
    const database = { ok: false, why: `The database doesn’t answer (${found.trouble}).` }
    return { database, migrations: unknown, counts: unknown }
  }
  return {
    database: { ok: true },
    migrations: compareMigrations(found.applied, migrations),
    counts: judgeCounts(found.behind, countsHere),
  }
}

function judgeCounts(behind: number, countsHere: boolean): Check {
  if (behind <= COUNTS_BEHIND_SECONDS) return { ok: true }
  const why = `The oldest change has been waiting to be counted for ${Math.round(behind)} seconds.`
  return { ok: !countsHere, why: countsHere ? why : `${why} Look at the worker.` }
}

const UNDEFINED_FUNCTION = '42883'

/** The code alone: messages of the driver name addresses and users. */
function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'timeout'
}
