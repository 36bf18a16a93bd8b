import { once } from 'node:events'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { expect, test, vi } from 'vitest'
import { withClient } from '../../../src/database/connect.ts'
import { locateBinaries } from '../../../src/database/embedded/postgres-binaries.ts'
import { ensureServerRuns, stopServer } from '../../../src/database/embedded/run-server.ts'
import { chooseServerAccount } from '../../../src/database/embedded/server-account.ts'
import { findPostmaster } from '../../../src/database/embedded/postmaster.ts'
import { makeDataDir, open } from './data-dir.ts'
import { openInAnotherProcess } from './server-process.ts'

test('killed with -9 while open, the next start adopts the server and finds what was written', async () => {
  const dataDir = await makeDataDir()
  const first = openInAnotherProcess(dataDir)
  await withClient(await first.adminUrl, (admin) => admin.query('create table kept as select 7 as number'))
  await first.kill()

  const second = await open(dataDir)

  expect(second.adminUrl).toBe(await first.adminUrl)
  expect(second.notes.join()).toContain('running already')
  const kept = await withClient(second.adminUrl, (admin) => admin.query('select number from kept'))
  expect(kept.rows).toEqual([{ number: 7 }])
  await second.close()
  expect(await findPostmaster(second.dataDirectory)).toBeUndefined()
})

test('killed with -9 at any moment of the first start, the next start works', async () => {
  const dataDir = await makeDataDir()
  const moments = [
    () => delay(200),
    () => vi.waitFor(() => readFile(join(dataDir, 'postgres.json')), { timeout: 10_000, interval: 5 }),
    () => vi.waitFor(() => findUnfinishedCluster(dataDir), { timeout: 10_000, interval: 5 }),
    () => delay(1000),
  ]
  for (const moment of moments) {
    const attempt = openInAnotherProcess(dataDir)
    await moment()
    await attempt.kill()
  }
  const server = await open(dataDir)
  const answer = await withClient(server.adminUrl, (admin) => admin.query('select 1 as one'))
  expect(answer.rows).toEqual([{ one: 1 }])
  await server.close()
})

test('a server that is killed while the application runs comes back on the same port', async () => {
  const server = await open(await makeDataDir())
  const postmaster = await findPostmaster(server.dataDirectory)
  process.kill(postmaster?.pid ?? 0, 'SIGKILL')
  const answer = await vi.waitFor(
    () => withClient(server.adminUrl, (admin) => admin.query('select 1 as one')),
    { timeout: 10_000, interval: 100 },
  )
  expect(answer.rows).toEqual([{ one: 1 }])
  await server.close()
})

test('a server that shall keep its port waits while something else has it', async () => {
  const dataDir = await makeDataDir()
  const { dataDirectory, close } = await open(dataDir)
  const record = { dataDirectory, port: Number(new URL(await readAddress(dataDir)).port), password: '' }
  await close()
  const other = createServer().listen(record.port, '127.0.0.1')
  await once(other, 'listening')
  const account = await chooseServerAccount([])
  const binaries = await locateBinaries(account)

  const started = ensureServerRuns(record, binaries, account, { fsync: 'off' }, { mayMove: false })
  await delay(700)
  expect(await findPostmaster(dataDirectory)).toBeUndefined()
  other.close()

  expect((await started).port).toBe(record.port)
  await stopServer(dataDirectory, binaries, account)
})

test('after a crash, a process that now has the number of the old server does not stop a start', async () => {
  const dataDir = await makeDataDir()
  const { dataDirectory, close } = await open(dataDir)
  await close()
  const lines = [process.pid, dataDirectory, 1, 1, '', '127.0.0.1', '', 'ready   ']
  await writeFile(join(dataDirectory, 'postmaster.pid'), lines.join('\n'))

  const server = await open(dataDir)

  expect(await readFile(join(dataDirectory, 'postmaster.pid'), 'utf8')).not.toMatch(
    new RegExp(`^${process.pid}\n`),
  )
  await server.close()
})

const readAddress = (dataDir: string) => readFile(join(dataDir, 'postgres.url'), 'utf8')

/** initdb has begun to write. */
async function findUnfinishedCluster(dataDir: string): Promise<string> {
  for (const name of await readdir(dataDir)) {
    const inside = await readdir(join(dataDir, name)).catch((): string[] => [])
    if (inside.includes('PG_VERSION')) return name
  }
  throw new Error('not begun')
}
