import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { withClient } from '../../../src/database/connect.ts'
import { findPostmaster } from '../../../src/database/embedded/postmaster.ts'
import { makeDataDir, open } from './data-dir.ts'
import { openInAnotherProcess } from './server-process.ts'

test('two first starts at once on an empty directory share one server, which the last to close stops', async () => {
  const dataDir = await makeDataDir()
  const [one, two] = [openInAnotherProcess(dataDir), openInAnotherProcess(dataDir)]
  const adminUrl = await one.adminUrl
  expect(await two.adminUrl).toBe(adminUrl)

  await one.close()
  const answer = await withClient(adminUrl, (admin) => admin.query('select 1 as one'))
  expect(answer.rows).toEqual([{ one: 1 }])

  await two.close()
  expect(await findPostmaster(join(dataDir, 'postgres'))).toBeUndefined()
})

test('the address for psql is readable by its owner alone, and the server listens on this machine only', async () => {
  const dataDir = await makeDataDir()
  const server = await open(dataDir)
  for (const name of ['postgres.url', 'postgres.json']) {
    expect((await stat(join(dataDir, name))).mode & 0o777).toBe(0o600)
  }
  expect(await readFile(join(dataDir, 'postgres.url'), 'utf8')).toMatch(
    /^postgresql:\/\/postgres:[0-9a-f]{48}@127\.0\.0\.1:\d+\/tidemark\n$/,
  )
  const settings = await withClient(server.adminUrl, (admin) =>
    admin.query(
      `select current_setting('listen_addresses') as listens, current_setting('server_encoding') as encoding`,
    ),
  )
  expect(settings.rows).toEqual([{ listens: '127.0.0.1', encoding: 'UTF8' }])
  await server.close()
})

test.runIf(process.getuid?.() === 0)(
  'as root below a directory that others cannot enter, it says which directory it took instead',
  async () => {
    const server = await open(await makeDataDir(0o700))
    expect(server.dataDirectory).toMatch(/^\/var\/lib\/tidemark\/[0-9a-f]{12}\/postgres$/)
    expect(server.notes.join()).toContain(`The database is kept in ${server.dataDirectory}`)
    await server.close()
  },
)
