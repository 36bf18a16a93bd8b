import { expect, test } from 'vitest'
import { findPostmaster } from '../../src/database/embedded/postmaster.ts'
import { makeDataDir } from '../database/embedded/data-dir.ts'
import { spawnTidemark, startTidemark } from './tidemark-process.ts'

test('a bad setting ends the process with code 1, its name and the reason', async () => {
  const { said, exited } = await spawnTidemark({ PORT: 'http' })
  expect(await exited).toBe(1)
  expect(said.text).toBe('PORT: must be a number, not "http".\n')
})

// Two whole processes from the sources, and the machine may be busy.
test(
  'SIGTERM, even twice, ends it with code 0 and stops the database; a start on a taken port says where to look',
  { timeout: 60_000 },
  async () => {
    const dataDir = await makeDataDir()
    const first = await startTidemark({ DATA_DIR: dataDir })

    const second = await spawnTidemark({ DATA_DIR: dataDir, PORT: new URL(first.url).port })
    expect(await second.exited).toBe(1)
    expect(second.said.text).toContain(`look at ${first.url}`)
    expect((await fetch(`${first.url}/livez`)).status).toBe(200)

    first.child.kill('SIGTERM')
    first.child.kill('SIGTERM')
    expect(await first.exited).toBe(0)
    expect(await findPostmaster(`${dataDir}/postgres`)).toBeUndefined()
  },
)
