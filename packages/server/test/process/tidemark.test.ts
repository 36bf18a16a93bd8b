import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest'
import { withClient } from '../../src/database/connect.ts'
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts'
import { callCommandLine } from './call-command-line.ts'
import { runCommandLine } from './run-command-line.ts'

// A process takes its time to start on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const server = fileURLToPath(new URL('../..', import.meta.url))
const senior = join(server, 'demonstration/data/homeoffice_2013-09-30_senior_posts.csv')
const dwp = join(server, 'demonstration/data/dwp_2013-09-30_senior_posts.csv')

describe('tidemark on the command line', () => {
  let database: TestDatabase
  let dataDir: string

  beforeAll(async () => {
    database = await createTestDatabase()
    dataDir = await mkdtemp(join(tmpdir(), 'tidemark-cli-'))
  })
  afterAll(async () => {
    await database.drop()
    await rm(dataDir, { recursive: true, force: true })
  })

  const settings = () => ({
    DATABASE_URL: database.adminUrl,
    TIDEMARK_SECRET: inject('databaseServer').secret,
    DATA_DIR: dataDir,
    TIDEMARK_PASSWORD: 'long enough password',
  })
  const tidemark = (args: string[]) => callCommandLine(args, settings())
  /** For what only a process has: its end. */
  const tidemarkProcess = (args: string[]) => runCommandLine(args, settings())
  const units = () =>
    withClient(database.adminUrl, async (client) => {
      const { rows } = await client.query<{ n: number }>('select count(*)::int as n from business_unit')
      return rows[0]?.n
    })

  it('makes the first administrator where nobody can sign in yet, and no second one', async () => {
    const ada = ['--organization', 'Northwind', '--email', 'ada@example.org', '--name', 'Ada']
    expect(await tidemarkProcess(['user', 'create-admin', ...ada])).toMatchObject({
      code: 0,
      out: 'Northwind is set up. Sign in as ada@example.org.\n',
    })
    const eve = ['--organization', 'Other', '--email', 'eve@example.org', '--name', 'Eve']
    const { code, complaint } = await tidemarkProcess(['user', 'create-admin', ...eve])
    expect(code).toBe(1)
    expect(complaint).toContain('Somebody can sign in already.')
  })

  it('tells its commands and the options of each', async () => {
    const { code, out } = await tidemarkProcess(['--help'])
    expect(code).toBe(0)
    expect(out).toMatch(/import .*[\s\S]*user .*[\s\S]*check-counts /)
    expect((await tidemarkProcess(['import', '--help'])).out).toContain('--archive-absent')
  })

  it('shows what a file would do and changes nothing; with --apply it writes it; again there is nothing to do', async () => {
    const dry = await tidemark(['import', '--kind', 'units', '--file', senior, '--show', '3'])
    expect(dry).toMatchObject({ code: 0, complaint: '' })
    expect(dry.out).toContain('homeoffice_2013-09-30_senior_posts.csv: 259 rows')
    expect(dry.out).toContain('Parent key         from column reports_to')
    expect(dry.out).toContain('256 to add, 0 to change, 0 as they are, 0 not in the file')
    expect(dry.out).toContain('0 refused, 4 noticed:')
    expect(dry.out).toContain('… and 253 more')
    expect(dry.out).toContain('Nothing was changed. Add --apply to write this.')
    expect(await units()).toBe(0)

    const applied = await tidemark(['import', '--kind', 'units', '--file', senior, '--apply'])
    expect(applied).toMatchObject({ code: 0, out: expect.stringMatching(/\nApplied\.\n$/) })
    expect(await units()).toBe(256)
    const again = await tidemark(['import', '--kind', 'units', '--file', senior, '--as', 'ada@example.org'])
    expect(again.out).toContain('0 to add, 0 to change, 256 as they are')
  })

  it('a refused file ends with code 1, its rows and reasons, and no row is written', async () => {
    const before = await units()
    const { code, out, complaint } = await tidemark(['import', '--kind', 'units', '--file', dwp, '--apply'])
    expect(code).toBe(1)
    expect(out).toContain('REFUSED row 116, post_ref: Key “DWP135” stands for different units')
    expect(complaint).toBe('Nothing was changed: put the refused rows right first.\n')
    expect(await units()).toBe(before)
  })

  it('finds the audit record whole, tells its end for keeping, and ends with code 1 once somebody rewrote it', async () => {
    const whole = await tidemark(['audit', 'verify'])
    expect(whole).toMatchObject({ code: 0, complaint: '' })
    const [, sequence, hash] =
      /^(\d+) entries, each as it was written\.\n.*: \1:([0-9a-f]{64})\n$/.exec(whole.out) ?? []
    await withClient(database.adminUrl, async (admin) => {
      await admin.query('delete from audit_entry where sequence = $1', [sequence])
      await admin.query(`update app.audit_head set sequence = sequence - 1,
        hash = (select hash from audit_entry order by sequence desc limit 1)`)
    })
    expect((await tidemark(['audit', 'verify'])).code).toBe(0)
    expect(await tidemark(['audit', 'verify', '--expect', `${sequence}:${hash}`])).toEqual({
      code: 1,
      out: `The record was cut off: Entry ${sequence} is missing.\n`,
      complaint: 'The audit record is not as it was written.\n',
    })
  })

  it('columns can be named, and a wrong name is refused', async () => {
    const file = join(dataDir, 'odd.csv')
    await writeFile(file, 'a;b\nX1;Eins\n')
    const named = await tidemark([
      'import',
      '--kind',
      'units',
      '--file',
      file,
      '--map',
      'key=a',
      '--map',
      'name=b',
    ])
    expect(named.out).toContain('+ X1 Eins')
    const wrong = await tidemark([
      'import',
      '--kind',
      'units',
      '--file',
      file,
      '--map',
      'key=z',
      '--map',
      'name=b',
    ])
    expect(wrong).toMatchObject({
      code: 1,
      out: expect.stringContaining('The file has no column “z” for Unit key.'),
    })
  })

  it.each([
    [
      'a file that isn’t there',
      ['--kind', 'units', '--file', '/nowhere.csv'],
      '/nowhere.csv: can’t be read (ENOENT).',
    ],
    [
      'an account that there isn’t',
      ['--kind', 'units', '--file', senior, '--as', 'eve@example.org'],
      'Nobody can sign in as eve@example.org.',
    ],
    [
      'a kind that the account doesn’t import',
      ['--kind', 'observations', '--file', senior],
      'Program managers import the observations of their programs.',
    ],
    [
      'a program that there isn’t',
      ['--kind', 'units', '--file', senior, '--program', 'X'],
      'There is no program “X”. There are: none.',
    ],
  ])('%s is told in a sentence, without a stack', async (_, args, sentence) => {
    const { code, complaint } = await tidemark(['import', ...args])
    expect(code).toBe(1)
    expect(complaint).toContain(sentence)
    expect(complaint).not.toMatch(/^\s+at /m)
  })

  it('a kind that there isn’t is told in a sentence, without a stack', async () => {
    const { code, complaint } = await tidemarkProcess(['import', '--kind', 'recipes', '--file', senior])
    expect(code).toBe(1)
    expect(complaint).toContain('Allowed choices are units')
    expect(complaint).not.toMatch(/^\s+at /m)
  })

  it('says that kept counts match where there is nothing to count', async () => {
    expect(await tidemark(['check-counts'])).toMatchObject({ code: 0, complaint: '' })
  })
})
