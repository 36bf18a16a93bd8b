import { MikroORM } from '@mikro-orm/postgresql'
import type { Logger } from 'pino'
import type { DatabaseUrls } from '../database/provision.ts'
import { ormOptions } from '../database/orm-options.ts'
import type { Environment } from '../environment.ts'
import { createSignIn } from '../modules/access/sign-in.ts'
import { announceWeb } from './announce-web.ts'
import { createHttpServer } from './http-server.ts'
import { createWorkerServer } from './create-worker-server.ts'
import { startWorker } from './start-worker.ts'

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
  const { publicUrl, port, host, production, demo } = environment
  const isWeb = environment.process !== 'worker'
  const isWorker = environment.process !== 'web'
  const orm = await MikroORM.init(ormOptions(urls.appUrl))
  const signIn = createSignIn({ authUrl: urls.authUrl, secret, publicUrl })
  const services = { orm, log, signIn, secret, clock: () => new Date() }
  const http = isWeb
    ? await createHttpServer(services, { development: !production })
    : createWorkerServer(services)
  const announce = isWeb
    ? await announceWeb(publicUrl, services, demo)
    : [`Tidemark’s worker tells its health on port ${port}`]
  await http.listen({ port, host })
  const worker = isWorker ? startWorker({ ...services, urls }) : undefined
  return {
    announce,
    close: async () => {
      await http.close()
      await worker?.close()
      await Promise.all([orm.close(), signIn.close()])
    },
  }
}
