import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { changeUrl } from '../../src/database/connect.ts'
import { locateBinaries } from '../../src/database/embedded/postgres-binaries.ts'
import { ensureServerRuns, stopServer } from '../../src/database/embedded/run-server.ts'
import { chooseServerAccount } from '../../src/database/embedded/server-account.ts'
import { migrate } from '../../src/database/migrate.ts'
import { openDatabaseServer } from '../../src/database/open-database-server.ts'
import { provision } from '../../src/database/provision.ts'
import { createTestApp, type TestApp } from '../app/test-app.ts'
import { makeDataDir } from '../database/embedded/data-dir.ts'

/** A PostgreSQL of the test's own, with fsync as in production, that can be stopped and started while others run. */
export interface OwnServer {
  app: TestApp
  /** For a process that shall use it. */
  settings: Record<string, string>
  dataDirectory: string
  stop(): Promise<void>
  start(): Promise<void>
}

/** Provisioned and migrated; it is gone with the test. */
export async function openOwnServer(): Promise<OwnServer> {
  const dataDir = await makeDataDir()
  const secret = randomBytes(16).toString('hex')
  const opened = await openDatabaseServer({ dataDir })
  const database = 'tidemark'
  const { notes: _, ...urls } = await provision({ adminUrl: opened.adminUrl, database, secret })
  await migrate(urls)
  await opened.close()

  // From here on nobody revives it: the test is the one who starts and stops it.
  const record = JSON.parse(await readFile(join(dataDir, 'postgres.json'), 'utf8'))
  const account = await chooseServerAccount([])
  const binaries = await locateBinaries(account)
  const start = async () => void (await ensureServerRuns(record, binaries, account, {}))
  const stop = () => stopServer(record.dataDirectory, binaries, account)
  await start()
  const adminUrl = changeUrl(opened.adminUrl, { database })
  const app = await createTestApp({ ...urls, adminUrl, drop: async () => undefined })
  onTestFinished(app.close)
  return {
    app,
    settings: { DATABASE_URL: adminUrl, TIDEMARK_SECRET: secret },
    dataDirectory: record.dataDirectory,
    stop,
    start,
  }
}
