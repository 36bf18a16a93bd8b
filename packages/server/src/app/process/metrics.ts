import type { Pool } from 'pg'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'

export interface MetricSources {
  pools: Readonly<Record<string, Pool>>
  inFlight: () => number
  countsBehindSeconds: () => Promise<number | null>
  importsRunning: () => number
  jobs: () => Promise<JobCounts | null>
}

/** Jobs of the whole installation. */
export interface JobCounts {
  waiting: number
  failed: number
  oldestSeconds: number
}

export type Metrics = ReturnType<typeof createMetrics>

/**
 * What an operator watches. Each label has few values, all of them ours: a label with ids or words would tell of people, and
 * would grow without end.
 */
export function createMetrics({ pools, inFlight, countsBehindSeconds, importsRunning, jobs }: MetricSources) {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const seconds = new Histogram({
    name: 'tidemark_request_duration_seconds',
    help: 'Time from the request to its answer.',
    labelNames: ['method', 'route', 'operation', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers,
  })
  const codes = new Counter({
    name: 'tidemark_refusals_total',
    help: 'Refusals and errors that were answered, by code; INTERNAL_SERVER_ERROR is a fault of ours.',
    labelNames: ['code'],
    registers,
  })
  const shed = new Counter({
    name: 'tidemark_shed_requests_total',
    help: 'Requests that were refused since too much was going on.',
    registers,
  })
  const folds = new Histogram({
    name: 'tidemark_fold_duration_seconds',
    help: 'Time to bring an organization’s kept counts up to date.',
    labelNames: ['outcome'],
    buckets: [0.01, 0.05, 0.1, 0.5, 1, 5, 15, 60, 120],
    registers,
  })
  gauge('tidemark_requests_in_flight', 'Requests that are worked on.', inFlight)
  gauge('tidemark_imports_running', 'Imports that this process writes.', importsRunning)
  gauge(
    'tidemark_counts_behind_seconds',
    'How long the oldest change has been waiting to be counted; NaN while the database can’t say.',
    async () => (await countsBehindSeconds()) ?? Number.NaN,
  )
  const ofJobs = (name: string, help: string, read: (counts: JobCounts) => number) =>
    gauge(name, help, async () => {
      const counts = await jobs()
      return counts === null ? Number.NaN : read(counts)
    })
  ofJobs('tidemark_jobs_waiting', 'Jobs that wait or are worked on.', ({ waiting }) => waiting)
  ofJobs('tidemark_jobs_failed', 'Jobs that nobody tries any more.', ({ failed }) => failed)
  ofJobs(
    'tidemark_jobs_oldest_seconds',
    'How long the oldest job that nobody has begun has been due.',
    ({ oldestSeconds }) => oldestSeconds,
  )
  const connections = new Gauge({
    name: 'tidemark_pool_connections',
    help: 'Connections of each pool: in use, idle, and requests that wait for one.',
    labelNames: ['pool', 'state'],
    registers: [],
    collect() {
      for (const [name, pool] of Object.entries(pools)) {
        this.set({ pool: name, state: 'used' }, pool.totalCount - pool.idleCount)
        this.set({ pool: name, state: 'idle' }, pool.idleCount)
        this.set({ pool: name, state: 'waiting' }, pool.waitingCount)
      }
    },
  })

  registry.registerMetric(connections)

  function gauge(name: string, help: string, read: () => number | Promise<number>) {
    const collect = async function (this: Gauge) {
      this.set(await read())
    }
    registry.registerMetric(new Gauge({ name, help, registers: [], collect }))
  }
  return { registry, seconds, codes, shed, folds }
}
