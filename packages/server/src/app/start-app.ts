import { MikroORM } from '@mikro-orm/postgresql'
import type { Logger } from 'pino'
import type { DatabaseUrls } from '../database/provision.ts'
import { ormOptions } from '../database/orm-options.ts'
import type { Environment } from '../environment.ts'
import { isSetupNeeded, setupToken } from '../modules/access/setup.ts'
import { createSignIn } from '../modules/access/sign-in.ts'
import { DEMONSTRATION_ID } from '../demonstration/demonstration-accounts.ts'
import { describeSignIns, seedDemonstration } from '../demonstration/seed-demonstration.ts'
import { markInterruptedImports } from '../modules/imports/imports.module.ts'
import { tenantManager, type AppServices } from './app-context.ts'
import { foldOrganization } from '../modules/adoption/adoption.module.ts'
import { createHttpServer } from './http-server.ts'
import { readOrganizations } from './read-organizations.ts'
import { startFolding } from './start-folding.ts'

export interface AppSettings {
  environment: Environment
  urls: DatabaseUrls
  secret: string
  log: Logger
}

export interface RunningApp {
  address: string
  /** Lines for the terminal: where the app is and how to get in. */
  announce: string[]
  close(): Promise<void>
}

/** Opens the pools, the routes and the port. */
export async function startApp({ environment, urls, secret, log }: AppSettings): Promise<RunningApp> {
  const { publicUrl, port, host, production, demo } = environment
  const orm = await MikroORM.init(ormOptions(urls.appUrl))
  const signIn = createSignIn({ authUrl: urls.authUrl, secret, publicUrl })
  const services = { orm, log, signIn, secret, clock: () => new Date() }
  const http = await createHttpServer(services, { development: !production })
  const lines = await prepare(publicUrl, services, demo)
  await http.listen({ port, host })
  const folding = startFolding({ ...services, urls })
  for (const organizationId of await readOrganizations(urls.authUrl)) {
    await markInterruptedImports(tenantManager(orm.em, organizationId), organizationId)
  }
  return {
    address: publicUrl,
    announce: lines,
    close: async () => {
      await http.close()
      await folding.close()
      await Promise.all([orm.close(), signIn.close()])
    },
  }
}

/** Loads the demonstration where it is wanted and nobody is yet, and says where the app is and how to get in. */
async function prepare(publicUrl: string, services: AppServices, demo: boolean) {
  const { orm, signIn, secret, clock } = services
  const lines = [`Tidemark is at ${publicUrl}`]
  if (demo && (await seedDemonstration(services))) {
    // Whoever opens the demonstration right away finds its boards counted.
    await foldOrganization(
      tenantManager(orm.em, DEMONSTRATION_ID),
      DEMONSTRATION_ID,
      clock().toISOString().slice(0, 10),
    )
    return [...lines, ...describeSignIns(secret)]
  }
  if (await isSetupNeeded(signIn)) {
    lines.push(`Make the first administrator at ${publicUrl}/setup?token=${setupToken(secret)}`)
  }
  return lines
}
