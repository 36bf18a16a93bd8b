import { chmod, mkdir, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { DatabaseServer } from '../database-server.ts'
import { writePrivateFile } from '../write-private-file.ts'
import { createClusterOnce } from './create-cluster.ts'
import { withDirectoryLock } from './directory-lock.ts'
import { holdServer, type Hold } from './hold-server.ts'
import { locateBinaries } from './postgres-binaries.ts'
import { ensureServerRuns, stopServer, type ServerSettings } from './run-server.ts'
import { chooseServerAccount } from './server-account.ts'
import { readOrMakeRecord, writeRecord } from './server-record.ts'

const reviveEveryMs = 1000

/**
 * Opens the PostgreSQL server that lives in `dataDir`. Processes that share it take turns at opening and closing; the last
 * one to close stops it. A server that disappears meanwhile is started again on the same port.
 */
export async function openEmbeddedServer(
  givenDir: string,
  settings: ServerSettings,
): Promise<DatabaseServer> {
  const dataDir = resolve(givenDir)
  const notes: string[] = []
  await makeDataDir(dataDir)
  const account = await chooseServerAccount(notes)
  const binaries = await locateBinaries(account)
  const lock = join(dataDir, 'postgres.lock')
  let closing = false

  const opened = await withDirectoryLock(lock, async () => {
    const record = await readOrMakeRecord(dataDir, account)
    await createClusterOnce(record, binaries, account)
    const { port, adopted } = await ensureServerRuns(record, binaries, account, settings)
    if (port !== record.port) await writeRecord(dataDir, { ...record, port })
    const adminUrl = makeUrl(port, record.password, 'postgres')
    await writePrivateFile(join(dataDir, 'postgres.url'), `${makeUrl(port, record.password, 'tidemark')}\n`)
    const hold = await holdServer(adminUrl, record.dataDirectory, revive)
    return { record: { ...record, port }, adminUrl, adopted, hold }
  })
  const { record, adminUrl } = opened
  let hold: Hold | undefined = opened.hold
  if (opened.adopted) notes.push(`PostgreSQL was running already on ${record.dataDirectory}.`)
  if (!record.dataDirectory.startsWith(dataDir)) {
    notes.push(`The database is kept in ${record.dataDirectory}: PostgreSQL's user can't enter ${dataDir}.`)
  }

  function revive(): void {
    hold = undefined
    void (async () => {
      while (!closing && !hold) {
        await withDirectoryLock(lock, async () => {
          // The pools know this port and no other.
          const { port } = await ensureServerRuns(record, binaries, account, settings, { mayMove: false })
          if (port === record.port && !closing)
            hold = await holdServer(adminUrl, record.dataDirectory, revive)
        }).catch(() => delay(reviveEveryMs))
      }
    })()
  }

  return {
    adminUrl,
    dataDirectory: record.dataDirectory,
    notes,
    close: async () => {
      closing = true
      await withDirectoryLock(lock, async () => {
        const shared = await hold?.isShared()
        await hold?.release()
        if (!shared) await stopServer(record.dataDirectory, binaries, account)
      })
    },
  }
}

function makeUrl(port: number, password: string, database: string): string {
  return `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`
}

/** A directory that we make lets others pass through, so that PostgreSQL's user can reach its own part of it. */
async function makeDataDir(dataDir: string): Promise<void> {
  if (await stat(dataDir).catch(() => undefined)) return
  await mkdir(dataDir, { recursive: true })
  await chmod(dataDir, 0o711)
}
