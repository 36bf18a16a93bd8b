import type { MikroORM } from '@mikro-orm/postgresql'
import type { FastifyInstance } from 'fastify'
import { migrationsList } from '../../database/migrations/list.ts'
import type { DatabaseUrls } from '../../database/provision.ts'
import type { Environment } from '../../environment.ts'
import type { SignIn } from '../../modules/access/sign-in.ts'
import { countJobs } from '../../modules/imports/imports.module.ts'
import { answerInTime } from './answer-in-time.ts'
import { letConnectionsGo } from './let-connections-go.ts'
import { logRequests } from './log-requests.ts'
import { measureRequests } from './measure-requests.ts'
import { createMetrics } from './metrics.ts'
import { watchReadiness } from './readiness.ts'
import { serveHealth } from './serve-health.ts'
import { serveMetrics } from './serve-metrics.ts'
import { shedLoad } from './shed-load.ts'

export interface SupervisionSettings {
  orm: MikroORM
  signIn: SignIn
  urls: Pick<DatabaseUrls, 'appUrl'>
  environment: Pick<Environment, 'process' | 'metricsToken'>
}

/** What keeps an eye on the process, whatever its duties are. */
export interface Supervision {
  observeFold(outcome: 'folded' | 'failed', seconds: number): void
  /** Puts itself around all routes of a server, before they are added. */
  surround(http: FastifyInstance): void
  /** From now on the process says that it isn't ready. */
  drain(): void
  close(): Promise<void>
}

/** Health, metrics, a line of log for each request, and the gate that sheds what is too much. */
export async function supervise(settings: SupervisionSettings): Promise<Supervision> {
  const { orm, signIn, urls, environment } = settings
  const readiness = watchReadiness({
    appUrl: urls.appUrl,
    migrations: migrationsList.map(({ name }) => name),
    countsHere: environment.process !== 'web',
  })
  let inFlight = () => 0
  const metrics = createMetrics({
    pools: { app: await orm.em.getConnection().getNativeClient(), sign_in: signIn.pool },
    inFlight: () => inFlight(),
    countsBehindSeconds: readiness.countsBehindSeconds,
    importsRunning: countJobs,
    jobs: readiness.jobs,
  })
  return {
    observeFold: (outcome, seconds) => metrics.folds.observe({ outcome }, seconds),
    surround: (http) => {
      logRequests(http)
      measureRequests(http, metrics)
      const gate = shedLoad(http, {
        exempt: ['/livez', '/readyz', '/metrics'],
        onShed: () => metrics.shed.inc(),
      })
      inFlight = gate.inFlight
      http.addHook('onClose', async () => gate.close())
      answerInTime(http)
      letConnectionsGo(http, readiness.isDraining)
      serveHealth(http, readiness)
      serveMetrics(http, metrics.registry, environment.metricsToken)
    },
    drain: readiness.drain,
    close: readiness.close,
  }
}
