import { setTimeout as delay } from 'node:timers/promises'
import { MikroORM } from '@mikro-orm/postgresql'
import type { Logger } from 'pino'
import type { DatabaseUrls } from '../database/provision.ts'
import { moveUrl } from '../database/connect.ts'
import { ormOptions } from '../database/orm-options.ts'
import { openReplica } from '../database/read-replica.ts'
import type { Environment } from '../environment.ts'
import { directPools } from '../kernel/named-statements.ts'
import { createFolderFiles } from '../modules/evidence/evidence.module.ts'
import { createSignIn } from '../modules/access/sign-in.ts'
import { announceWeb } from './announce-web.ts'
import { bringWhatIsBuiltIn } from './bring-what-is-built-in.ts'
import { createHttpServer } from './http-server.ts'
import { createWorkerServer } from './create-worker-server.ts'
import { supervise } from './process/supervise.ts'
import { readOwnOperations } from './own-operations.ts'
import { startWorker } from './start-worker.ts'

/** What isn't done by then is left undone, so that the process ends in time; PostgreSQL undoes what was not committed. */
const CUT_OFF_MS = 12_000

export interface AppSettings {
  environment: Environment
  urls: DatabaseUrls
  secret: string
  log: Logger
}

export interface RunningApp {
  /** Lines for the terminal: where the app is and how to get in. */
  announce: string[]
  close(): Promise<void>
}

/** Opens the pools and the port, and begins what this process is there for: serving people, folding and clearing up, or both. */
export async function startApp({ environment, urls, secret, log }: AppSettings): Promise<RunningApp> {
  const { publicUrl, port, host, production, demo, mail } = environment
  const isWeb = environment.process !== 'worker'
  const isWorker = environment.process !== 'web'
  // Requests go through the pooler; what listens or locks for a session stays on `urls`, which are direct.
  const pooled = (url: string) =>
    environment.databasePoolUrl === undefined ? url : moveUrl(url, environment.databasePoolUrl)
  const orm = await MikroORM.init(ormOptions(pooled(urls.appUrl)))
  if (environment.databasePoolUrl === undefined)
    directPools.add(await orm.em.getConnection().getNativeClient())
  const signIn = createSignIn({
    authUrl: pooled(urls.authUrl),
    secret,
    publicUrl,
    lifetimes: environment.sessions,
  })
  const replica =
    isWeb && environment.databaseReplicaUrl !== undefined
      ? await openReplica(moveUrl(urls.appUrl, environment.databaseReplicaUrl), orm, log)
      : undefined
  await bringWhatIsBuiltIn(orm, urls.authUrl)
  const files = environment.evidenceDir === undefined ? undefined : createFolderFiles(environment.evidenceDir)
  const services = { orm, files, log, mail, replica, signIn, secret, clock: () => new Date() }
  const supervision = await supervise({ orm, signIn, urls, environment })
  const http = isWeb
    ? await createHttpServer(services, {
        development: !production,
        operations: { own: readOwnOperations(), acceptsAny: environment.operations === 'any' },
        surround: supervision.surround,
        trustedProxies: environment.trustedProxies,
        offlineSheets: environment.offlineSheets,
      })
    : createWorkerServer(services, supervision)
  const announce = isWeb
    ? await announceWeb(publicUrl, services, demo)
    : [`Tidemark’s worker tells its health on port ${port}`]
  await http.listen({ port, host })
  const worker = isWorker
    ? startWorker({ ...services, urls, publicUrl, onFold: supervision.observeFold })
    : undefined
  return {
    announce,
    close: async () => {
      const cutOff = delay(CUT_OFF_MS)
      supervision.drain()
      await delay(environment.drainMs)
      const closeAll = async () => {
        await http.close()
        await worker?.close()
        await Promise.all([orm.close(), signIn.close(), replica?.close(), supervision.close()])
      }
      await Promise.race([closeAll(), cutOff])
    },
  }
}
