import type { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withClient } from '../../src/database/connect.ts'
import { createTestDatabase, type TestDatabase } from './test-database.ts'

const OWN = '01900000-0000-7000-8000-000000000001'
const OTHER = '01900000-0000-7000-8000-000000000002'

describe('the wall between tenants, in the database itself', () => {
  let database: TestDatabase

  beforeAll(async () => {
    database = await createTestDatabase()
    await withClient(database.adminUrl, async (admin) => {
      for (const id of [OWN, OTHER]) {
        await admin.query(`insert into organization (id, name) values ($1, 'Tenant')`, [id])
        await admin.query(
          `insert into business_unit (id, organization_id, code, name) values ($1, $1, 'U', 'Unit')`,
          [id],
        )
      }
    })
  })
  afterAll(() => database.drop())

  const asApp = <Result>(context: string | null, act: (client: Client) => Promise<Result>) =>
    withClient(database.appUrl, async (client) => {
      await client.query('begin')
      if (context !== null) await client.query(`select set_config('app.org', $1, true)`, [context])
      return act(client)
    })

  it('every table with a tenant’s rows forces row-level security with a policy', async () => {
    const { rows } = await withClient(database.adminUrl, (admin) =>
      admin.query<{ table: string; enabled: boolean; forced: boolean; policies: number }>(
        `select c.relname as table, c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
                (select count(*)::int from pg_policy p
                  where p.polrelid = c.oid and p.polroles && array[0, 'tm_app'::regrole]::oid[]) as policies
           from pg_class c join pg_namespace n on n.oid = c.relnamespace
          where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname <> 'mikro_orm_migrations'`,
      ),
    )
    expect(rows.length).toBeGreaterThanOrEqual(20)
    expect(rows.filter(({ enabled, forced, policies }) => !enabled || !forced || policies !== 1)).toEqual([])
  })

  it('the owner, who migrates and makes backups, passes the walls to list organizations, and answers stay sealed from the app alone', async () => {
    const { rows } = await withClient(database.adminUrl, (admin) =>
      admin.query(
        `select tablename as table, policyname as policy, cmd as may, roles::text[] from pg_policies
          where roles <> '{public}' order by 1, 2`,
      ),
    )
    expect(rows).toEqual([
      { table: 'check_answer', policy: 'app_adds', may: 'INSERT', roles: ['tm_app'] },
      { table: 'check_answer', policy: 'owner_counts', may: 'ALL', roles: ['tm_owner'] },
      { table: 'evaluation_answer', policy: 'app_adds', may: 'INSERT', roles: ['tm_app'] },
      { table: 'evaluation_answer', policy: 'owner_counts', may: 'ALL', roles: ['tm_owner'] },
      { table: 'organization', policy: 'owner_lists', may: 'SELECT', roles: ['tm_owner'] },
      ...['readiness_comment', 'readiness_response'].flatMap((table) => [
        { table, policy: 'app_reads_what_is_settled', may: 'ALL', roles: ['tm_app'] },
        { table, policy: 'owner_settles', may: 'ALL', roles: ['tm_owner'] },
      ]),
      { table: 'unnamed_feedback', policy: 'app_adds', may: 'INSERT', roles: ['tm_app'] },
      { table: 'unnamed_feedback', policy: 'owner_counts', may: 'ALL', roles: ['tm_owner'] },
    ])
    const seen = await withClient(database.ownerUrl, async (owner) => {
      const organizations = await owner.query('select id from organization order by id')
      return [organizations.rows, (await owner.query('select id from business_unit')).rows]
    })
    expect(seen).toEqual([[{ id: OWN }, { id: OTHER }], []])
  })

  it('functions of the owner look for tables among temporary ones last, so that none of the app’s stands in for another', async () => {
    const { rows } = await withClient(database.adminUrl, (admin) =>
      admin.query<{ name: string; path: string | null }>(
        `select p.proname as name, path from pg_proc p join pg_namespace n on n.oid = p.pronamespace
           left join unnest(p.proconfig) as path on path like 'search_path=%'
          where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema')`,
      ),
    )
    expect(rows.length).toBeGreaterThanOrEqual(10)
    expect(rows.filter(({ path }) => !path?.endsWith(', pg_temp'))).toEqual([])
  })

  it('the tables that a file is compared in are the owner’s, are for one transaction, and no others can be had', async () => {
    const laidOut = (then: string) =>
      withClient(database.appUrl, async (client) => {
        await client.query('begin; select app.lay_out_attendance_file()')
        return client.query(`${then}; select app.gather_file_statistics('pg_temp.file_row')`)
      })
    const fill = 'insert into pg_temp.file_row ("row") values (1)'
    expect(await laidOut(fill)).toHaveLength(2)
    for (const then of [
      'drop table pg_temp.file_row',
      'truncate pg_temp.file_row',
      'create table pg_temp.mine (id int)',
      'create index on pg_temp.file_row ("row")',
    ])
      await expect(laidOut(then), then).rejects.toMatchObject({ code: '42501' })
    for (const end of ['commit', 'rollback'])
      await expect(laidOut(`${fill}; ${end}; ${fill}`), end).rejects.toMatchObject({ code: '42P01' })
    await expect(laidOut(`${fill}; select app.gather_file_statistics('employee')`)).rejects.toMatchObject({
      code: '20000',
    })
  })

  it('every reference between tenants’ tables carries the tenant', async () => {
    const { rows } = await withClient(database.adminUrl, (admin) =>
      admin.query<{ name: string }>(
        `select con.conname as name from pg_constraint con
          where con.contype = 'f' and con.connamespace = 'public'::regnamespace
            and con.confrelid <> 'organization'::regclass and array_length(con.conkey, 1) <> 2`,
      ),
    )
    expect(rows).toEqual([])
  })

  it('every other unique key of a tenant’s table begins with the tenant, so that it tells nothing of others', async () => {
    const { rows } = await withClient(database.adminUrl, (admin) =>
      admin.query<{ name: string }>(
        `select i.indexrelid::regclass::text as name from pg_index i join pg_class c on c.oid = i.indrelid
          where c.relnamespace = 'public'::regnamespace and i.indisunique and not i.indisprimary
            and c.relname not in ('mikro_orm_migrations')
            and (select attname from pg_attribute where attrelid = c.oid and attnum = i.indkey[0]) <> 'organization_id'`,
      ),
    )
    // The key of the sign-in record is random and made by the server.
    expect(rows.map(({ name }) => name)).toEqual(['account_auth_user_id_unique'])
  })

  it('every foreign key has an index that begins with its columns', async () => {
    const { rows } = await withClient(database.adminUrl, (admin) =>
      admin.query<{ name: string }>(
        `select con.conname as name from pg_constraint con
          where con.contype = 'f' and con.connamespace = 'public'::regnamespace and not exists (
            select 1 from pg_index i where i.indrelid = con.conrelid
              and (i.indkey::int2[])[0:array_length(con.conkey, 1) - 1] @> con.conkey)`,
      ),
    )
    expect(rows).toEqual([])
  })

  it('without a context nothing is seen, and it is no error', async () => {
    const { rows } = await asApp(null, (client) => client.query('select * from business_unit'))
    expect(rows).toEqual([])
  })

  it('a tenant sees and changes its own rows alone', async () => {
    const changed = await asApp(OWN, async (client) => {
      const { rowCount } = await client.query(`update business_unit set name = 'Mine'`)
      return [rowCount, (await client.query('select id from business_unit')).rows]
    })
    expect(changed).toEqual([1, [{ id: OWN }]])
  })

  it('a row can’t be written into another tenant', async () => {
    const insert = asApp(OWN, (client) =>
      client.query(
        `insert into business_unit (id, organization_id, code, name) values (gen_random_uuid(), $1, 'X', 'X')`,
        [OTHER],
      ),
    )
    await expect(insert).rejects.toThrow(/row-level security/)
  })

  it('a reference to another tenant’s row is refused like one to no row', async () => {
    const refer = (parent: string) =>
      asApp(OWN, (client) => client.query('update business_unit set parent_id = $1', [parent])).catch(
        ({ code }: { code: string }) => code,
      )
    expect([await refer(OTHER), await refer('01900000-0000-7000-8000-00000000ffff')]).toEqual([
      '23503',
      '23503',
    ])
  })

  it('what is on the audit record can’t be changed or taken away by the app', async () => {
    for (const statement of [`update audit_entry set command = 'x'`, 'delete from audit_entry']) {
      await expect(asApp(OWN, (client) => client.query(statement))).rejects.toThrow(/permission denied/)
    }
  })
})
