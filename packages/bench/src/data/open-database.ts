import { randomBytes } from 'node:crypto'
import { chmod, mkdir } from 'node:fs/promises'
import type pg from 'pg'
import { changeUrl, withClient } from '../../../server/src/database/connect.ts'
import type { DatabaseServer } from '../../../server/src/database/database-server.ts'
import { migrate } from '../../../server/src/database/migrate.ts'
import { openDatabaseServer } from '../../../server/src/database/open-database-server.ts'
import { type DatabaseUrls, provision } from '../../../server/src/database/provision.ts'
import { readOrMakeSecret } from '../../../server/src/database/secret.ts'
import { createSignIn } from '../../../server/src/modules/access/sign-in.ts'
import { createSignInRecord } from '../../../server/src/modules/access/sign-in-record.ts'
import type { Size } from '../settings.ts'
import { foldAndCheck } from './fold-and-check.ts'
import { planOrganization } from './plan-organization.ts'
import { writeAccounts } from './write-accounts.ts'
import { writeObservations } from './write-observations.ts'
import { ORGANIZATION, writeOrganization } from './write-organization.ts'
import { writeProgram } from './write-program.ts'
import { writeReadiness } from './write-readiness.ts'
import { writeRoom } from './write-room.ts'

/** Grows when the same size would be filled with other data. */
const RECIPE = 1

/** A database of the wanted size, on a server of its own that stops with `close`. */
export interface BenchDatabase extends DatabaseUrls {
  /** A superuser, in the database. */
  adminUrl: string
  dataDirectory: string
  secret: string
  viewer: { email: string; password: string }
  close(): Promise<void>
}

type Say = (line: string) => void

/** Finds the database of this size in the cache, or builds it there; one that was left half built is built anew. */
export async function openDatabase(cache: string, size: Size, say: Say): Promise<BenchDatabase> {
  await mkdir(cache, { recursive: true })
  // As root the server runs as another user, who has to get through.
  await chmod(cache, 0o711)
  const server = await openDatabaseServer({ dataDir: cache, settings: SERVER_SETTINGS })
  try {
    return await openOn(server, cache, size, say)
  } catch (error) {
    await server.close()
    throw error
  }
}

/** Memory and write-ahead log of a small server that is meant for this; what makes commits safe stays on. */
const SERVER_SETTINGS = {
  shared_buffers: '512MB',
  max_wal_size: '8GB',
  checkpoint_timeout: '30min',
  maintenance_work_mem: '512MB',
  shared_preload_libraries: 'pg_stat_statements',
}

async function openOn(server: DatabaseServer, cache: string, size: Size, say: Say): Promise<BenchDatabase> {
  const secret = await readOrMakeSecret(cache)
  const name = `bench${RECIPE}_${size.units}_${size.employees}_${size.observations}`
  const adminUrl = changeUrl(server.adminUrl, { database: name })
  const viewer = { email: 'viewer@bench.example', password: secret.slice(0, 24) }
  const isComplete = await withClient(server.adminUrl, (admin) => readMark(admin, name))
  if (!isComplete) {
    await withClient(server.adminUrl, (admin) => admin.query(`drop database if exists ${name} with (force)`))
  }
  const urls = await provision({ adminUrl: server.adminUrl, database: name, secret })
  await migrate(urls)
  if (isComplete) {
    say(`Using ${name}, built before.`)
    await foldAndCheck(urls.appUrl, { isFresh: false }, say)
  } else {
    say(`Building ${name} …`)
    await build(adminUrl, urls, size, viewer, say)
    await withClient(server.adminUrl, (admin) => admin.query(`comment on database ${name} is '${COMPLETE}'`))
  }
  await writeRoom(adminUrl)
  await writeReadiness(adminUrl, urls.appUrl, say)
  return {
    ...urls,
    adminUrl,
    dataDirectory: server.dataDirectory,
    secret,
    viewer,
    close: () => server.close(),
  }
}

const COMPLETE = 'complete'

async function readMark(admin: pg.Client, name: string): Promise<boolean> {
  const { rows } = await admin.query<{ mark: string | null }>(
    `select shobj_description(oid, 'pg_database') as mark from pg_database where datname = $1`,
    [name],
  )
  return rows[0]?.mark === COMPLETE
}

async function build(
  adminUrl: string,
  urls: DatabaseUrls,
  size: Size,
  viewer: { email: string; password: string },
  say: Say,
): Promise<void> {
  const timed = stopwatch(say)
  const plan = planOrganization(size, new Date().toISOString().slice(0, 10))
  const authUserId = await makeSignIn(urls.authUrl, viewer)
  await withClient(adminUrl, async (client) => {
    // The rows are right by construction: ten million checks of foreign keys would prove nothing.
    await client.query('set session_replication_role = replica; set synchronous_commit = off')
    await writeOrganization(client, plan)
    timed(`${size.units} units, ${size.employees} people`)
    await writeProgram(client, plan)
    await writeAccounts(client, plan, { authUserId, email: viewer.email })
    await writeObservations(
      client,
      plan,
      size.observations,
      (done) => done > 0 && timed(`${done} observations`),
    )
    timed(`${size.observations} observations with their indexes`)
    await client.query('vacuum analyze')
    timed('statistics')
  })
  await foldAndCheck(urls.appUrl, { isFresh: true }, timed)
  await withClient(adminUrl, (client) => client.query('vacuum analyze'))
}

async function makeSignIn(authUrl: string, { email, password }: { email: string; password: string }) {
  const signIn = createSignIn({
    authUrl,
    secret: randomBytes(32).toString('hex'),
    publicUrl: 'http://localhost',
  })
  try {
    return await createSignInRecord(signIn, { email, name: 'Viewer', password, organizationId: ORGANIZATION })
  } finally {
    await signIn.close()
  }
}

/** Says each step with the seconds that it took. */
function stopwatch(say: Say): Say {
  let last = performance.now()
  return (line) => {
    const now = performance.now()
    say(`  ${((now - last) / 1000).toFixed(1).padStart(6)} s  ${line}`)
    last = now
  }
}
