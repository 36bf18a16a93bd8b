import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest'
import { createTestApp, type TestApp } from '../app/test-app.ts'
import { buildFullOrganization } from '../database/backup/build-organizations.ts'
import { makeDataDir } from '../database/embedded/data-dir.ts'
import { callCommandLine } from './call-command-line.ts'
import { runCommandLine } from './run-command-line.ts'

// A process takes its time to start on a busy machine.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 120_000 })

describe('what is kept, on the command line', () => {
  let app: TestApp
  let directory: string
  let settings: Record<string, string>
  let file: string

  beforeAll(async () => {
    app = await createTestApp()
    directory = await mkdtemp(join(tmpdir(), 'tidemark-keeping-'))
    file = join(directory, 'backup.zip')
    const { secret } = inject('databaseServer')
    settings = { DATABASE_URL: app.database.adminUrl, TIDEMARK_SECRET: secret, DATA_DIR: directory }
    const { organization } = await buildFullOrganization(app, 'North')
    await app
      .tenant(organization)
      .execute(
        `update employee set full_name = 'Zoe Quill', staff_number = 'Z-4711' where full_name = ' spaces '`,
      )
  })
  afterAll(async () => {
    await app.close()
    await rm(directory, { recursive: true, force: true })
  })

  it('is backed up, and restored into an empty cluster under another secret', async () => {
    const made = await runCommandLine(['backup', file], settings)
    expect(made).toMatchObject({ code: 0, complaint: '' })
    expect(made.out).toMatch(/^.*backup\.zip\n1 organizations, \d+ tables, \d+ rows\n$/)

    const elsewhere = {
      DATA_DIR: await makeDataDir(),
      TIDEMARK_SECRET: 'another secret, of another installation',
    }
    const restored = await runCommandLine(['restore', file], elsewhere)
    expect(restored).toMatchObject({ code: 0, complaint: '' })
    expect(restored.out).toContain('tables were read again: each equals the backup.')
    expect(restored.out).toContain('North: 2 audit entries, 1 programs')
    expect(restored.out).toContain(
      'Every audit record is as it was written, and every program’s counts match its rows.',
    )
  })

  it('is only backed up where there is something', async () => {
    const nothing = { ...settings, DATABASE_URL: '', DATA_DIR: join(directory, 'nothing') }
    const { code, complaint } = await callCommandLine(['backup'], nothing)
    expect(code).toBe(1)
    expect(complaint).toContain(`There is no database in ${join(directory, 'nothing')} yet.`)
    await expect(stat(join(directory, 'nothing'))).rejects.toThrow('ENOENT')
  })

  it('is examined: exit code 1 and what to do, where something is wrong', async () => {
    const { code, out } = await runCommandLine(['doctor'], settings)
    expect(code).toBe(1)
    expect(out).toContain('ok     “North”: 2 audit entries')
    // The server of the tests trades safety for speed.
    expect(out).toContain('WRONG  database: fsync is off')
    expect(out).toMatch(/\n3 wrong, 0 to look at\.\n$/)
  })

  it('is handed out and erased for one person, who has to be named twice', async () => {
    const out = join(directory, 'zoe.json')
    expect(await callCommandLine(['person', 'export', 'Z-4711', '--out', out], settings)).toMatchObject({
      code: 0,
    })
    expect(JSON.parse(await readFile(out, 'utf8'))).toMatchObject({
      employee: { record: { name: 'Zoe Quill' } },
    })
    expect((await stat(out)).mode & 0o777).toBe(0o600)

    const asked = await callCommandLine(['person', 'erase', 'Z-4711'], settings)
    expect(asked).toMatchObject({ code: 1, complaint: expect.stringContaining('add: --confirm Z-4711') })
    const erased = await callCommandLine(['person', 'erase', 'Z-4711', '--confirm', 'Z-4711'], settings)
    expect(erased).toMatchObject({ code: 0, out: expect.stringContaining('Erased.') })
  })
})
