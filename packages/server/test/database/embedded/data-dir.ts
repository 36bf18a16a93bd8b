import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { openDatabaseServer } from '../../../src/database/open-database-server.ts'
import type { DatabaseServer } from '../../../src/database/database-server.ts'

/** An empty data directory; afterwards whatever server still runs on it is stopped and its files removed. */
export async function makeDataDir(mode = 0o711): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'tidemark-embedded-'))
  await chmod(dataDir, mode)
  onTestFinished(async () => {
    const record = await readFile(join(dataDir, 'postgres.json'), 'utf8').catch(() => undefined)
    if (record === undefined) return rm(dataDir, { recursive: true, force: true })
    const server = await openDatabaseServer({ dataDir })
    await server.close()
    await rm(dirname(server.dataDirectory), { recursive: true, force: true })
    await rm(dataDir, { recursive: true, force: true })
  })
  return dataDir
}

/** Opened, and closed after the test also when it fails. */
export async function open(dataDir: string): Promise<DatabaseServer> {
  const server = await openDatabaseServer({ dataDir, settings: { fsync: 'off' } })
  onTestFinished(server.close)
  return server
}
