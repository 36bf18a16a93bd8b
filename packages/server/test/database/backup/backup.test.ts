import { hash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ZipFile } from 'yazl'
import type { BackupManifest } from '../../../src/database/backup/backup-manifest.ts'
import { openBackup, verifyBackup } from '../../../src/database/backup/open-backup.ts'
import { restoreBackup } from '../../../src/database/backup/restore-backup.ts'
import { writeBackup, type Progress } from '../../../src/database/backup/write-backup.ts'
import { changeUrl, withClient } from '../../../src/database/connect.ts'
import { migrateExactly } from '../../../src/database/migrate.ts'
import { migrationsList } from '../../../src/database/migrations/list.ts'
import { compareKeptCounts } from '../../../src/modules/adoption/adoption.module.ts'
import { verifyChain } from '../../../src/modules/audit/audit.module.ts'
import { ask, createTestApp, signIn, type TestApp } from '../../app/test-app.ts'
import { describeSchema } from '../describe-schema.ts'
import { createTestDatabase, type TestDatabase } from '../test-database.ts'
import { buildFullOrganization, writePairs } from './build-organizations.ts'

function zipOf(name: string, content: unknown): Promise<Buffer> {
  const zip = new ZipFile()
  zip.addBuffer(Buffer.from(JSON.stringify(content)), name)
  zip.end()
  return buffer(zip.outputStream)
}

describe('a backup', () => {
  let app: TestApp
  let directory: string
  let file: string
  let manifest: BackupManifest
  let north: Awaited<ReturnType<typeof buildFullOrganization>>
  let south: Awaited<ReturnType<typeof buildFullOrganization>>

  beforeAll(async () => {
    app = await createTestApp()
    directory = await mkdtemp(join(tmpdir(), 'tidemark-backup-'))
    file = join(directory, 'backup.zip')
    north = await buildFullOrganization(app, 'North')
    south = await buildFullOrganization(app, 'South')
    // Somebody is signed in while it is made.
    await signIn(app, north.administrator.email, north.administrator.password)
    manifest = await writeBackup(app.database.ownerUrl, file, { now: new Date() })
  })
  afterAll(async () => {
    await app.close()
    await rm(directory, { recursive: true, force: true })
  })

  async function restore(from: string, into: TestDatabase, onProgress?: Progress): Promise<void> {
    const backup = await openBackup(from)
    try {
      await verifyBackup(backup, from)
      await restoreBackup(into.ownerUrl, backup, onProgress)
    } finally {
      backup.close()
    }
  }
  async function digestsOf(path: string): Promise<string[]> {
    const backup = await openBackup(path)
    const digests: string[] = []
    for (const table of backup.manifest.tables)
      digests.push(hash('sha256', await buffer(await backup.read(table))))
    backup.close()
    return digests
  }
  const rowsOf = (of: BackupManifest, name: string) => of.tables.find((table) => table.name === name)?.rows
  const tell = (error: unknown) => (error instanceof Error ? error.message : String(error))
  const countOrganizations = ({ adminUrl }: TestDatabase) =>
    withClient(adminUrl, async (admin) => (await admin.query('select 1 from organization')).rowCount)

  describe('restored into an empty database', () => {
    let copy: TestApp
    let walls: unknown

    beforeAll(async () => {
      const database = await createTestDatabase()
      walls = await describeSchema(database.adminUrl)
      await restore(file, database)
      copy = await createTestApp(database)
    })
    afterAll(() => copy.close())

    it('has every row of every organization, and a backup of it is the same again', async () => {
      expect(manifest.organizations).toBe(2)
      expect(rowsOf(manifest, 'employee')).toBe(54)
      // Of each, eleven answers that are sealed and eleven that are settled.
      expect(rowsOf(manifest, 'readiness_response')).toBe(44)
      expect(rowsOf(manifest, 'import_run')).toBe(2)
      expect(rowsOf(manifest, 'audit_entry')).toBe(4)
      const again = await writeBackup(copy.database.ownerUrl, join(directory, 'again.zip'), {
        now: new Date(),
      })
      expect(again.tables).toEqual(manifest.tables)
    })

    it('equals the original when a superuser compares row by row', async () => {
      const everything = ({ adminUrl }: TestDatabase) =>
        withClient(adminUrl, async (admin) => {
          const answers: unknown[] = []
          for (const { schema, name } of manifest.tables) {
            const { rows } = await admin.query(
              `select t::text as row from "${schema}"."${name}" t order by 1`,
            )
            answers.push([name, rows])
          }
          return answers
        })
      expect(await everything(copy.database)).toEqual(await everything(app.database))
    })

    it('has its walls, triggers and foreign keys as they were', async () => {
      expect(await describeSchema(copy.database.adminUrl)).toEqual(walls)
    })

    it('has counts that match the rows, and an audit record that is whole and goes on', async () => {
      for (const { organization, unit } of [north, south]) {
        const em = copy.tenant(organization)
        const programs: { id: string }[] = await em.execute('select id from program')
        expect(programs).toHaveLength(1)
        for (const { id } of programs)
          expect(await compareKeptCounts(em, id, '2026-03-10')).toEqual({ stale: [], counted: [] })
        const { entries, findings } = await verifyChain(em)
        expect([entries, findings]).toEqual([2, []])
        expect(unit).toBeTruthy()
      }
    })

    it('lets people in with the password that they had, and nobody by an old session', async () => {
      expect(
        await withClient(copy.database.adminUrl, (admin) => admin.query('select 1 from auth.session')),
      ).toMatchObject({ rowCount: 0 })
      const cookie = await signIn(copy, south.administrator.email, south.administrator.password)
      const created = await ask(
        copy,
        `mutation ($input: CreateUnitInput!) { createUnit(input: $input) { __typename } }`,
        { input: { code: 'NEW', name: 'New', parentId: south.unit } },
        cookie,
      )
      expect(created.data).toEqual({ createUnit: { __typename: 'BusinessUnit' } })
      expect(await verifyChain(copy.tenant(south.organization))).toMatchObject({ entries: 3, findings: [] })
    })
  })

  it('is of one moment, whatever is written meanwhile', async () => {
    const source = await createTestApp()
    const { organization, unit } = await buildFullOrganization(source, 'Busy')
    const pairs = writePairs(source, organization, unit)
    const [people, units] = [27, 4]
    const made: BackupManifest[] = []
    for (let round = 0; round < 3; round += 1)
      made.push(await writeBackup(source.database.ownerUrl, join(directory, 'busy.zip'), { now: new Date() }))
    expect(await pairs.stop()).toBeGreaterThan(10)
    const seen = made.map((one) => [
      (rowsOf(one, 'employee') ?? 0) - people,
      (rowsOf(one, 'business_unit') ?? 0) - units,
    ])
    for (const [employees, pairedUnits] of seen) expect(employees).toBe(pairedUnits)
    // Pairs came between the first backup and the last, so there was something to be torn apart.
    expect(seen[0]?.[0]).toBeLessThan(seen[2]?.[0] ?? 0)
    await source.close()
  })

  it('is readable by its owner alone, and appears only once it is whole', async () => {
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    const kept = await readFile(file)
    const nowhere = changeUrl(app.database.ownerUrl, { database: 'nowhere' })
    await expect(writeBackup(nowhere, file, { now: new Date() })).rejects.toThrow('does not exist')
    expect(await readFile(file)).toEqual(kept)
    expect((await readdir(directory)).filter((name) => name.includes('partial'))).toEqual([])
  })

  it('with a byte changed anywhere is refused, or was never about that byte', async () => {
    const whole = await readFile(file)
    const broken = join(directory, 'broken.zip')
    const digests = await digestsOf(file)
    let refused = 0
    // 150 places, the same in each run: the table of contents at the end closer together than the rows.
    const places = Array.from({ length: 150 }, (_, n) => Math.floor(whole.length * (1 - (n / 150) ** 3)) - 1)
    for (const place of places) {
      const changed = Buffer.from(whole)
      changed[place] = (changed[place] ?? 0) ^ 0x41
      await writeFile(broken, changed)
      try {
        const backup = await openBackup(broken)
        await verifyBackup(backup, broken).finally(backup.close)
        expect(backup.manifest).toEqual(manifest)
        expect(await digestsOf(broken)).toEqual(digests)
      } catch (error) {
        expect(tell(error)).toMatch(/is damaged|isn’t a backup of Tidemark/)
        refused += 1
      }
    }
    expect(refused).toBeGreaterThan(100)
  })

  it.each([
    ['cut off', async () => (await readFile(file)).subarray(0, -200), 'or it was cut off'],
    ['empty', async () => Buffer.alloc(0), 'or it was cut off'],
    ['something else in a zip', () => zipOf('hello.txt', {}), 'isn’t a backup of Tidemark.'],
    [
      'a manifest of something else',
      () => zipOf('manifest.json', { name: 'App' }),
      'isn’t a backup of Tidemark.',
    ],
    [
      'of a later form',
      () => zipOf('manifest.json', { ...manifest, formatVersion: 2 }),
      'was made by a newer Tidemark',
    ],
  ])('that is %s is refused in words', async (_, content, words) => {
    const wrong = join(directory, 'wrong.zip')
    await writeFile(wrong, await content())
    await expect(openBackup(wrong)).rejects.toThrow(words)
  })

  it('of a later schema is refused before anything is written', async () => {
    const backup = await openBackup(file)
    backup.manifest.migrations.push('Migration20991231000000_later')
    const untouched = restoreBackup('postgresql://nobody@127.0.0.1:1/nowhere', backup)
    await expect(untouched).rejects.toThrow('whose database has Migration20991231000000_later')
    backup.close()
  })

  it('isn’t restored over anything', async () => {
    await expect(restore(file, app.database)).rejects.toThrow('holds data already')
    expect(await countOrganizations(app.database)).toBe(2)
  })

  it('leaves the database empty when its restoring is cut off, and can be restored again', async () => {
    const database = await createTestDatabase()
    const cutOff = restore(file, database, async ({ name }) => {
      if (name !== 'observation') return
      await withClient(database.adminUrl, (admin) =>
        admin.query(
          `select pg_terminate_backend(pid, 10000) from pg_stat_activity where datname = current_database() and usename = 'tm_owner'`,
        ),
      )
    })
    await expect(cutOff).rejects.toThrow('The connection to the database was lost, so nothing was restored.')
    expect(await countOrganizations(database)).toBe(0)
    await restore(file, database)
    expect(await countOrganizations(database)).toBe(2)
    await database.drop()
  })

  it('leaves the database empty when what was written isn’t what the manifest says', async () => {
    const database = await createTestDatabase()
    const backup = await openBackup(file)
    for (const table of backup.manifest.tables) if (table.name === 'wave') table.sha256 = '0'.repeat(64)
    await expect(restoreBackup(database.ownerUrl, backup)).rejects.toThrow('public.wave holds other rows')
    expect(await countOrganizations(database)).toBe(0)
    backup.close()
    await database.drop()
  })

  it('of an older schema is restored as it was and then brought to the newest', async () => {
    const older = await createTestDatabase()
    const names = migrationsList.map(({ name }) => name)
    const enough = names.filter((name) => name <= 'Migration20261122100000_owner_lists_organizations')
    await migrateExactly(older, enough)
    await withClient(older.adminUrl, (admin) =>
      admin.query(`insert into organization (id, name) values (gen_random_uuid(), 'Old')`),
    )
    const old = join(directory, 'old.zip')
    expect((await writeBackup(older.ownerUrl, old, { now: new Date() })).migrations).toEqual(enough)

    const database = await createTestDatabase()
    await restore(old, database)
    expect(await countOrganizations(database)).toBe(1)
    const migrations = await withClient(database.adminUrl, (admin) =>
      admin.query<{ name: string }>('select name from mikro_orm_migrations'),
    )
    expect(migrations.rows.map(({ name }) => name).toSorted()).toEqual(names.toSorted())
    await Promise.all([older.drop(), database.drop()])
  })
})
