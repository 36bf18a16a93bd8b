import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, rm, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { withClient } from '../../src/database/connect.ts'
import { migrate } from '../../src/database/migrate.ts'
import { openDatabaseServer } from '../../src/database/open-database-server.ts'
import { provision } from '../../src/database/provision.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The server of this test run. */
    databaseServer: { adminUrl: string; secret: string }
  }
}

/** The migrated database that each test file gets a copy of. */
export const templateDatabase = 'template_migrated'

const withoutDurability = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

const memory = '/dev/shm'
const roomNeeded = 2 * 1024 ** 3

/**
 * In memory where there is room: each test file takes a copy of a thousand small files and throws it away, which can cost
 * a file system on disk half a second of the processor.
 */
async function findPlace(): Promise<string> {
  const found = await statfs(memory).catch(() => undefined)
  return found && found.bavail * found.bsize > roomNeeded ? memory : tmpdir()
}

/** One PostgreSQL for the whole run, migrated once: a copy of the result costs far less than migrating. */
export default async function startDatabaseServer(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(await findPlace(), 'tidemark-test-'))
  // As root the server runs as another user, who has to get through.
  await chmod(dataDir, 0o711)
  const server = await openDatabaseServer({ dataDir, settings: withoutDurability })
  const secret = randomBytes(16).toString('hex')
  const urls = await provision({ adminUrl: server.adminUrl, database: templateDatabase, secret })
  await migrate(urls)
  // Closed to everybody, since one open connection makes copying impossible.
  await withClient(server.adminUrl, (admin) =>
    admin.query(`alter database ${templateDatabase} is_template true allow_connections false`),
  )
  project.provide('databaseServer', { adminUrl: server.adminUrl, secret })
  return async () => {
    await server.close()
    await rm(dirname(server.dataDirectory), { recursive: true, force: true })
    await rm(dataDir, { recursive: true, force: true })
  }
}
