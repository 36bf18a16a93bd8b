import type pg from 'pg'
import { withClient } from '../../database/connect.ts'
import { databaseUrls, type DatabaseUrls } from '../../database/provision.ts'
import { readSecret } from '../../database/secret.ts'
import type { Environment } from '../../environment.ts'
import { checkDataDir } from './check-data-dir.ts'
import { checkOrganizations } from './check-organizations.ts'
import { checkMigrations, checkWalls } from './check-schema.ts'
import { checkRoles, checkServer } from './check-server.ts'
import { checkSettings } from './check-settings.ts'
import { findDatabase } from './find-database.ts'
import { wrong, type Finding } from './finding.ts'

/** Looks at everything that can be looked at, from the outside in; what can't be reached is said once. */
export async function* examine(variables: NodeJS.ProcessEnv, now: Date): AsyncGenerator<Finding> {
  const { environment, findings } = checkSettings(variables)
  yield* findings
  if (!environment) return
  yield* await checkDataDir(environment, now)
  const found = await findDatabase(environment)
  yield* found.findings
  if (found.adminUrl !== null) yield* examineDatabase(environment, found.adminUrl, now)
}

async function* examineDatabase(
  { dataDir, secret: given }: Environment,
  adminUrl: string,
  now: Date,
): AsyncGenerator<Finding> {
  const server = await reach(adminUrl, async (client) => [
    ...(await checkServer(client)),
    ...(await checkRoles(client)),
  ])
  yield* server.findings
  const secret = await readSecret(dataDir, given)
  if (!server.reached || secret === undefined) return
  const urls = databaseUrls({ adminUrl, secret })
  for (const [role, url] of Object.entries(rolesOf(urls))) {
    const { reached, findings } = await reach(url, async () => [], role)
    yield* findings
    if (!reached) return
  }
  const schema = await reach(urls.ownerUrl, async (client) => [
    await checkMigrations(client),
    ...(await checkWalls(client)),
  ])
  yield* schema.findings
  // With another schema the questions below would be the wrong ones.
  if (schema.findings.some(({ level, about }) => level === 'wrong' && about === 'schema')) return
  yield* await checkOrganizations(urls, now)
}

const rolesOf = ({ ownerUrl, appUrl, authUrl, workerUrl }: DatabaseUrls) => ({
  tm_owner: ownerUrl,
  tm_app: appUrl,
  tm_auth: authUrl,
  tm_worker: workerUrl,
})

const REASONS: Record<string, string> = {
  ECONNREFUSED: 'nothing answers there. Is PostgreSQL running, and are host and port right?',
  ENOTFOUND: 'the host in DATABASE_URL isn’t known here.',
  ETIMEDOUT: 'it doesn’t answer in time. Is a firewall in between?',
  '28P01': 'the password isn’t accepted. For tm_… roles: another TIDEMARK_SECRET belongs to this database.',
  '3D000': 'the database isn’t there yet. Start Tidemark once; it makes it.',
  '53300': 'all its connections are taken.',
  '57P03': 'it is starting up or shutting down. Ask again in a moment.',
  '42P01': 'it has no tables of Tidemark yet. Start Tidemark once; it makes them.',
}

/** What a connection shows, or in words why there was none. */
async function reach(
  url: string,
  look: (client: pg.Client) => Promise<Finding[]>,
  about = 'database',
): Promise<{ reached: boolean; findings: Finding[] }> {
  try {
    return { reached: true, findings: await withClient(url, look) }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
    return { reached: false, findings: [wrong(about, REASONS[code] ?? error.message)] }
  }
}
