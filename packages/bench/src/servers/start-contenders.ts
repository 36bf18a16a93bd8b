import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { withClient } from '../../../server/src/database/connect.ts'
import { TAKE_ANSWERS } from '../../../server/src/modules/readiness/take-answers.ts'
import type { BenchDatabase } from '../data/open-database.ts'
import type { Contender } from '../paths/measured-path.ts'
import { root } from '../settings.ts'
import { type ContenderProcess, freePort, startProcess } from './contender-process.ts'
import { POSTGRAPHILE_SCHEMA } from './postgraphile-schema.ts'

export type Contenders = Record<Contender, ContenderProcess>

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url))
const SERVER = join(root, 'packages/server/dist/main.js')

/** The most that an operator may allow. */
const MAILS_PER_MINUTE = 60_000

/** Starts one contender on the database. */
export async function startContender(
  contender: Contender,
  database: BenchDatabase,
): Promise<ContenderProcess> {
  const port = await freePort()
  switch (contender) {
    case 'product':
      return signIn(await startProduct(database, port), database)
    case 'postgraphile':
      return startProcess([here('postgraphile.child.ts'), database.adminUrl, String(port)], {
        port,
        ready: /ready/,
      })
    case 'limit':
      return startProcess(
        [here('limit.child.ts'), database.adminUrl, String(port), database.secret, TAKE_ANSWERS],
        { port, ready: /ready/ },
      )
  }
}

/** Starts all three, one after the other, so that each start is timed alone. */
export async function startContenders(database: BenchDatabase): Promise<Contenders> {
  await withClient(database.adminUrl, (client) => client.query(POSTGRAPHILE_SCHEMA))
  const product = await startContender('product', database)
  const postgraphile = await startContender('postgraphile', database)
  const limit = await startContender('limit', database)
  return { product, postgraphile, limit: { ...limit, headers: product.headers } }
}

/** The product beside the others, with a mail server to send to as fast as it can. */
export async function startMailingProduct(
  database: BenchDatabase,
  smtpUrl: string,
): Promise<ContenderProcess> {
  const mail = {
    TIDEMARK_SMTP_URL: smtpUrl,
    TIDEMARK_MAIL_FROM: 'Bench <bench@bench.example>',
    TIDEMARK_MAIL_PER_MINUTE: String(MAILS_PER_MINUTE),
  }
  return signIn(await startProduct(database, await freePort(), mail), database)
}

/** The product beside something that tells how long its loop was held up since it was last asked. */
export async function startWatchedProduct(database: BenchDatabase) {
  const port = await freePort()
  const product = await signIn(
    await startProduct(database, await freePort(), {
      BENCH_LOOP_PORT: String(port),
      NODE_OPTIONS: `--import=${new URL('./watch-loop.ts', import.meta.url).href}`,
    }),
    database,
  )
  const readLoop = async (): Promise<{ p99: number; longest: number }> =>
    // As `watch-loop.ts` answers.
    (await (await fetch(`http://127.0.0.1:${port}`)).json()) as { p99: number; longest: number }
  return { product, readLoop }
}

function startProduct(
  { adminUrl, secret }: BenchDatabase,
  port: number,
  more: NodeJS.ProcessEnv = {},
): Promise<ContenderProcess> {
  return startProcess([SERVER], {
    port,
    ready: /Tidemark is at/,
    env: {
      DATABASE_URL: adminUrl,
      TIDEMARK_SECRET: secret,
      TIDEMARK_DEMO: '0',
      // All three are asked with documents: only what happens after reading them is compared.
      TIDEMARK_OPERATIONS: 'any',
      HOST: '127.0.0.1',
      PORT: String(port),
      PUBLIC_URL: `http://127.0.0.1:${port}`,
      LOG_LEVEL: 'warn',
      ...more,
    },
  })
}

/** The cookie of a session, as a browser gets it. */
async function signIn(server: ContenderProcess, { viewer }: BenchDatabase): Promise<ContenderProcess> {
  const response = await fetch(`${server.url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: server.url },
    body: JSON.stringify(viewer),
  })
  if (!response.ok) throw new Error(`Sign-in failed: ${response.status} ${await response.text()}`)
  const cookie = response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  return { ...server, headers: { cookie, origin: server.url } }
}
