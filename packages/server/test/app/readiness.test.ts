import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { watchReadiness } from '../../src/app/process/readiness.ts'
import { changeUrl, withClient } from '../../src/database/connect.ts'
import { migrationsList } from '../../src/database/migrations/list.ts'
import { newId } from '../../src/kernel/new-id.ts'
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts'

const migrations = migrationsList.map(({ name }) => name)

describe('whether a process is ready', () => {
  let database: TestDatabase

  beforeAll(async () => {
    database = await createTestDatabase()
  })
  afterAll(() => database.drop())

  const sql = (text: string, values: unknown[] = []) =>
    withClient(
      database.adminUrl,
      async (admin) => (await admin.query<{ statements: string }>(text, values)).rows,
    )
  async function look({ appUrl = database.appUrl, countsHere = true } = {}) {
    const readiness = watchReadiness({ appUrl, migrations, countsHere })
    try {
      return await readiness.look()
    } finally {
      await readiness.close()
    }
  }

  it('is, with every migration applied and nothing left to count', async () => {
    expect(await look()).toEqual({
      status: 'ready',
      checks: { database: { ok: true }, migrations: { ok: true }, counts: { ok: true } },
    })
  })

  it('isn’t on a schema that lacks a migration, and names it', async () => {
    const [newest = ''] = migrations.slice(-1)
    await sql('delete from mikro_orm_migrations where name = $1', [newest])
    const { status, checks } = await look()
    expect([status, checks.migrations]).toEqual([
      'not ready',
      { ok: false, why: expect.stringContaining(`is older than this version: it lacks ${newest}.`) },
    ])
    await sql('insert into mikro_orm_migrations (name) values ($1)', [newest])
  })

  it('is on a newer schema, so that nodes can be brought to a new version one by one, and says so', async () => {
    await sql(`insert into mikro_orm_migrations (name) values ('Migration29990101000000_later')`)
    const { status, checks } = await look()
    expect([status, checks.migrations.why]).toEqual([
      'ready',
      expect.stringContaining('is newer than this version: it has Migration29990101000000_later.'),
    ])
    await sql(`delete from mikro_orm_migrations where name = 'Migration29990101000000_later'`)
  })

  it('isn’t where it counts and a change of any tenant has waited for more than five minutes', async () => {
    const [organization, other] = [newId(), newId()]
    await sql(`insert into organization (id, name) values ($1, 'One'), ($2, 'Two')`, [organization, other])
    await sql(
      `insert into adoption_change (organization_id, changed_at)
       values ($1, now() - interval '290 seconds'), ($2, now() - interval '10 seconds')`,
      [organization, other],
    )
    expect((await look()).status).toBe('ready')
    await sql(
      `update adoption_change set changed_at = now() - interval '400 seconds' where organization_id = $1`,
      [other],
    )
    const late = await look()
    expect([late.status, late.checks.counts]).toEqual([
      'not ready',
      {
        ok: false,
        why: expect.stringMatching(/^The oldest change has been waiting to be counted for 40\d seconds\.$/),
      },
    ])
    // A process that only serves would be no better for being left out: boards are counted for whoever opens them.
    expect((await look({ countsHere: false })).status).toBe('ready')
    await sql('truncate organization cascade')
  })

  it('isn’t while the database is away, and tells no address and no password', async () => {
    const away = changeUrl(database.appUrl, { database: 'not_there' })
    const health = await look({ appUrl: away })
    expect(health.checks.database).toEqual({ ok: false, why: 'The database doesn’t answer (3D000).' })
    expect(health.status).toBe('not ready')
    expect(JSON.stringify(health)).not.toMatch(/not_there|127\.0\.0\.1|tm_app/)
  })

  it('isn’t while it drains', async () => {
    const readiness = watchReadiness({ appUrl: database.appUrl, migrations, countsHere: true })
    expect((await readiness.look()).status).toBe('ready')
    readiness.drain()
    expect((await readiness.look()).status).toBe('draining')
    await readiness.close()
  })

  it('asks the database once a second, however many ask', async () => {
    const readiness = watchReadiness({ appUrl: database.appUrl, migrations, countsHere: true })
    const before = await committed()
    await Promise.all(Array.from({ length: 500 }, () => readiness.look()))
    await readiness.close()
    expect((await committed()) - before).toBeLessThan(10)
  })

  /** Transactions of this database; each look is one. The statistics of a connection are complete when it has ended. */
  async function committed(): Promise<number> {
    const [row] = await sql(
      'select xact_commit::int as statements from pg_stat_database where datname = current_database()',
    )
    return Number(row?.statements)
  }
})
