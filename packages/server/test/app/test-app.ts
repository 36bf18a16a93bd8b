import 'reflect-metadata'
import { MikroORM } from '@mikro-orm/postgresql'
import type { FastifyInstance } from 'fastify'
import { pino } from 'pino'
import { tenantManager, type AppServices } from '../../src/app/app-context.ts'
import { createHttpServer } from '../../src/app/http-server.ts'
import { ormOptions } from '../../src/database/orm-options.ts'
import { directPools } from '../../src/kernel/named-statements.ts'
import { createSignIn } from '../../src/modules/access/sign-in.ts'
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts'

export const TEST_SECRET = 'a secret for tests, at least 32 characters long'
/** Where its people reach it. */
export const ORIGIN = 'http://localhost:4000'

/** The whole app on a database of its own, asked through its routes as a browser would, without a port. */
export interface TestApp {
  database: TestDatabase
  http: FastifyInstance
  services: AppServices
  /** An entity manager of one tenant, for arranging what a test needs. */
  tenant(organizationId: string): ReturnType<typeof tenantManager>
  /** Moves the clock of the app; null = the real one. */
  setNow(now: Date | null): void
  close(): Promise<void>
}

/** The app on a new database, or on one that is there. */
export async function createTestApp(given?: TestDatabase): Promise<TestApp> {
  const database = given ?? (await createTestDatabase())
  const log = pino({ level: process.env['TEST_LOG_LEVEL'] ?? 'silent' })
  const orm = await MikroORM.init(ormOptions(database.appUrl, 4))
  directPools.add(await orm.em.getConnection().getNativeClient())
  const signInLibrary = createSignIn({ authUrl: database.authUrl, secret: TEST_SECRET, publicUrl: ORIGIN })
  let fixed: Date | null = null
  const services: AppServices = {
    orm,
    log,
    signIn: signInLibrary,
    secret: TEST_SECRET,
    clock: () => fixed ?? new Date(),
  }
  const http = await createHttpServer(services, { development: false })
  return {
    database,
    http,
    services,
    tenant: (organizationId) => tenantManager(orm.em, organizationId),
    setNow: (now) => (fixed = now),
    close: async () => {
      await http.close()
      await Promise.all([orm.close(), signInLibrary.close()])
      await database.drop()
    },
  }
}

export interface Answer<Data> {
  status: number
  data: Data | null
  errors: { message: string; extensions: { code: string } }[]
}

/** Sends a document as the owner of the cookie; without one, signed out. `further` are headers. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests read what they asked for
export async function ask<Data = any>(
  app: TestApp,
  document: string,
  variables: Record<string, unknown> = {},
  cookie?: string,
  further: Record<string, string> = {},
): Promise<Answer<Data>> {
  const response = await app.http.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', origin: ORIGIN, ...(cookie && { cookie }), ...further },
    payload: { query: document, variables },
  })
  const body: { data?: Data | null; errors?: Answer<Data>['errors'] } = response.json()
  return { status: response.statusCode, data: body.data ?? null, errors: body.errors ?? [] }
}

let callers = 0

/** Signs in over HTTP, each time from another address since sign-ins are limited, and returns the session's cookie. */
export async function signIn(app: TestApp, email: string, password: string): Promise<string> {
  callers += 1
  const response = await app.http.inject({
    method: 'POST',
    url: '/api/auth/sign-in/email',
    remoteAddress: `127.1.${callers >> 8}.${callers & 255}`,
    headers: { 'content-type': 'application/json', origin: ORIGIN },
    payload: { email, password },
  })
  if (response.statusCode !== 200) throw new Error(`Sign-in failed: ${response.statusCode} ${response.body}`)
  return response.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ')
}
