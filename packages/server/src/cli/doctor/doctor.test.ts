import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { checksum } from '../../../test/access/checksum.ts'
import { createTestApp, type TestApp } from '../../../test/app/test-app.ts'
import { buildFullOrganization } from '../../../test/database/backup/build-organizations.ts'
import { makeDataDir, open } from '../../../test/database/embedded/data-dir.ts'
import { withClient } from '../../database/connect.ts'
import { provision } from '../../database/provision.ts'
import { noteBackup } from '../last-backup.ts'
import { judgeRoom } from './check-data-dir.ts'
import { judgeSkew } from './check-server.ts'
import { examine } from './examine.ts'
import type { Finding } from './finding.ts'

const NOW = new Date('2026-03-10T12:00:00Z')

async function examineWith(settings: NodeJS.ProcessEnv): Promise<Finding[]> {
  const findings: Finding[] = []
  for await (const finding of examine(settings, NOW)) findings.push(finding)
  return findings
}

const troubles = (findings: readonly Finding[]) =>
  findings.flatMap(({ level, about, words }) => (level === 'ok' ? [] : [`${level} ${about}: ${words}`]))

describe('the doctor', () => {
  let app: TestApp
  let dataDir: string
  let settings: NodeJS.ProcessEnv

  beforeAll(async () => {
    app = await createTestApp()
    dataDir = await mkdtemp(join(tmpdir(), 'tidemark-doctor-'))
    const { secret } = inject('databaseServer')
    settings = { DATABASE_URL: app.database.adminUrl, TIDEMARK_SECRET: secret, DATA_DIR: dataDir }
    await buildFullOrganization(app, 'North')
    await noteBackup(dataDir, { file: dataDir, madeAt: '2026-03-10T11:00:00Z' })
  })
  afterAll(async () => {
    await app.close()
    await rm(dataDir, { recursive: true, force: true })
  })

  /** The server of the tests trades safety for speed, and is told so each time. */
  const look = async () =>
    troubles(await examineWith(settings)).filter(
      (line) => !/fsync|full_page_writes|synchronous_commit/.test(line),
    )
  /** What the doctor says while something is broken; afterwards it is whole again. */
  async function sayWhile(breaking: string, mending: string): Promise<string[]> {
    await withClient(app.database.adminUrl, (admin) => admin.query(breaking))
    const said = await look()
    await withClient(app.database.adminUrl, (admin) => admin.query(mending))
    return said
  }

  it('finds nothing wrong where nothing is, and changes nothing', async () => {
    const before = await checksum(app.database.adminUrl)
    expect(await look()).toEqual([])
    expect(await checksum(app.database.adminUrl)).toBe(before)
  })

  it('tells of a server that may lose what it acknowledged', async () => {
    expect(troubles(await examineWith(settings)).join()).toContain('wrong database: fsync is off')
  })

  it.each([
    [
      'a wall that is down',
      'alter table observation no force row level security',
      'alter table observation force row level security',
      'wrong walls: observation shows rows across organizations. Run: alter table observation',
    ],
    [
      'answers that nothing seals',
      'alter policy app_reads_what_is_settled on readiness_response rename to gone',
      'alter policy gone on readiness_response rename to app_reads_what_is_settled',
      'wrong walls: readiness_response has no policy',
    ],
    [
      'an audit record that isn’t chained any more',
      'alter table audit_entry disable trigger chain',
      'alter table audit_entry enable trigger chain',
      'wrong walls: new audit entries aren’t chained',
    ],
    [
      'an audit entry that was changed',
      `update audit_entry set command = command || 'x' where sequence = 1`,
      `update audit_entry set command = rtrim(command, 'x')`,
      'wrong “North”: audit record: ',
    ],
    [
      'counts that differ from their rows',
      'update adoption_count set own_eligible = own_eligible + 1000',
      'update adoption_count set own_eligible = own_eligible - 1000',
      'kept counts differ from the rows. Run: tidemark check-counts',
    ],
    [
      'changes that nobody counts',
      `insert into adoption_change (organization_id, changed_at) select id, now() - interval '10 minutes' from organization`,
      'delete from adoption_change',
      'wrong “North”: 1 changes wait to be counted, the oldest for 10 minutes',
    ],
    [
      'an import that was cut off',
      `update import_run set status = 'applying', heartbeat_at = now() - interval '1 hour'`,
      `update import_run set status = 'uploaded', heartbeat_at = null`,
      'warn “North”: 1 imports were cut off',
    ],
    [
      'nobody who can administer',
      `update account set status = 'disabled'`,
      `update account set status = 'active'`,
      'warn “North”: nobody who can sign in is an administrator',
    ],
    [
      'a migration that didn’t run',
      `update mikro_orm_migrations set name = name || '!' where name like '%gather_statistics'`,
      `update mikro_orm_migrations set name = rtrim(name, '!')`,
      'wrong schema: The database’s schema is older than this version: it lacks Migration20261122070000_gather_statistics',
    ],
    [
      'a migration that this version doesn’t know',
      `insert into mikro_orm_migrations (name) values ('Migration2099_later')`,
      `delete from mikro_orm_migrations where name = 'Migration2099_later'`,
      'warn schema: The database’s schema is newer than this version: it has Migration2099_later',
    ],
  ])('tells of %s, and of nothing else', async (_, breaking, mending, words) => {
    const said = await sayWhile(breaking, mending)
    expect(said).toEqual([expect.stringContaining(words)])
  })

  it('tells of settings that can’t be read, and asks no further', async () => {
    expect(troubles(await examineWith({ ...settings, PORT: 'x' }))).toEqual([
      'wrong settings: PORT: must be a number, not "x".',
    ])
  })

  it('tells of a secret that others can read, one that is missing, and one of another installation', async () => {
    const file = join(dataDir, 'secret')
    const own = { ...settings, TIDEMARK_SECRET: undefined }
    await writeFile(file, `${inject('databaseServer').secret}\n`)
    await chmod(file, 0o644)
    expect(troubles(await examineWith(own))).toContain(
      `wrong secret: ${file} can be read by others. Run: chmod 600 ${file}`,
    )
    await rm(file)
    expect(troubles(await examineWith(own))).toContainEqual(
      expect.stringContaining(`wrong secret: ${file} is missing.`),
    )
    const other = { ...settings, TIDEMARK_SECRET: 'of another installation '.repeat(2) }
    expect(troubles(await examineWith(other))).toContainEqual(
      expect.stringContaining('wrong tm_owner: the password isn’t accepted'),
    )
  })

  it('tells of backups that are missing, old or gone', async () => {
    await noteBackup(dataDir, { file: dataDir, madeAt: '2026-03-01T12:00:00Z' })
    expect(await look()).toEqual([expect.stringContaining('warn backup: the last one is 216 hours old')])
    await noteBackup(dataDir, { file: '/nowhere.zip', madeAt: '2026-03-10T11:00:00Z' })
    expect(await look()).toEqual([expect.stringContaining('warn backup: /nowhere.zip isn’t there any more')])
    await rm(join(dataDir, 'last-backup.json'))
    expect(await look()).toEqual(['warn backup: none was made from here yet. Run: tidemark backup'])
  })

  it('tells of a database that doesn’t answer or isn’t there', async () => {
    const nobody = { ...settings, DATABASE_URL: 'postgresql://a:b@127.0.0.1:1/x' }
    expect(troubles(await examineWith(nobody))).toContainEqual(
      expect.stringContaining('wrong database: nothing answers there.'),
    )
    const missing = { ...settings, DATABASE_URL: `${app.database.adminUrl}_missing` }
    expect(troubles(await examineWith(missing))).toContainEqual(
      expect.stringContaining('wrong database: the database isn’t there yet.'),
    )
  })

  it('tells of a role that may do too much', async () => {
    const server = await open(await makeDataDir())
    await provision({ adminUrl: server.adminUrl, secret: 'one' })
    const admin = (statement: string) => withClient(server.adminUrl, (client) => client.query(statement))
    await admin('alter role tm_app bypassrls')
    await admin('grant tm_owner to tm_app')
    const said = troubles(await examineWith({ ...settings, DATABASE_URL: server.adminUrl }))
    expect(said).toContain('wrong roles: tm_app has bypassrls. Run: alter role tm_app nobypassrls')
    expect(said).toContain('wrong roles: tm_app is a member of tm_owner. Run: revoke tm_owner from tm_app')
    await server.close()
  })

  it('neither starts nor tidies up a built-in server that is stopped or was killed', async () => {
    const directory = await makeDataDir()
    const own = { DATA_DIR: directory, TIDEMARK_SECRET: settings['TIDEMARK_SECRET'] }
    const server = await open(directory)
    await server.close()
    expect(troubles(await examineWith(own))).toContainEqual(
      expect.stringContaining('warn database: the built-in PostgreSQL isn’t running.'),
    )
    // What a server that was killed leaves behind; no process has a number like that.
    const left = join(server.dataDirectory, 'postmaster.pid')
    await writeFile(left, `99999999\n${server.dataDirectory}\n`)
    expect(troubles(await examineWith(own))).toContainEqual(
      expect.stringContaining('warn database: the built-in PostgreSQL was ended without being told to.'),
    )
    expect(await readFile(left, 'utf8')).toContain('99999999')
    await rm(left)
  })

  it.each([
    [300, 'warn'],
    [255, 'wrong'],
    [2048, 'ok'],
  ])('%i MiB left on the disk are %s', (free, level) => {
    expect(judgeRoom('/data', free).level).toBe(level)
  })

  it.each([
    [0.5, 'ok'],
    [-3, 'warn'],
    [61, 'wrong'],
  ])('clocks that differ by %d seconds are %s', (seconds, level) => {
    expect(judgeSkew(seconds).level).toBe(level)
  })
})
