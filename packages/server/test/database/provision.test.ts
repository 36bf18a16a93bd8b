import { afterAll, describe, expect, inject, test } from 'vitest'
import { changeUrl, withClient } from '../../src/database/connect.ts'
import { provision } from '../../src/database/provision.ts'
import { makeDataDir, open } from './embedded/data-dir.ts'
import { createTestDatabase } from './test-database.ts'

const database = await createTestDatabase()
await withClient(database.ownerUrl, async (owner) => {
  await owner.query('create table things (id int primary key)')
  await owner.query('create table auth.accounts (id int primary key)')
})
afterAll(database.drop)

const refused = { code: '42501' }

describe('tm_app', () => {
  test('reads and writes the owner’s tables', async () => {
    const read = await withClient(database.appUrl, async (app) => {
      await app.query('insert into things values (1), (2)')
      await app.query('update things set id = 3 where id = 2')
      await app.query('delete from things where id = 1')
      return app.query('select id from things')
    })
    expect(read.rows).toEqual([{ id: 3 }])
  })

  test.each([
    'create table mine (id int)',
    'create temporary table mine (id int)',
    'create schema mine',
    'truncate things',
    'alter table things disable row level security',
    'drop table things',
    'set role tm_owner',
    'set session authorization tm_owner',
    'create role mine',
    'select * from auth.accounts',
    'create function mine() returns int language sql return 1',
  ])('may not: %s', async (statement) => {
    await expect(withClient(database.appUrl, (app) => app.query(statement))).rejects.toMatchObject(refused)
  })
})

describe('tm_auth', () => {
  test('reads and writes schema auth', async () => {
    const read = await withClient(database.authUrl, (auth) =>
      auth.query('insert into auth.accounts values (1) returning id'),
    )
    expect(read.rows).toEqual([{ id: 1 }])
  })

  test.each([
    'select * from public.things',
    'insert into public.things values (9)',
    'create table auth.mine (id int)',
    'set role tm_owner',
  ])('may not: %s', async (statement) => {
    await expect(withClient(database.authUrl, (auth) => auth.query(statement))).rejects.toMatchObject(refused)
  })
})

test('no role of Tidemark is a superuser, passes row-level security, or makes roles or databases', async () => {
  const powers = await withClient(database.adminUrl, (admin) =>
    admin.query(
      `select rolname from pg_roles where rolname like 'tm\\_%'
       and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)`,
    ),
  )
  expect(powers.rows).toEqual([])
})

test('several nodes may provision at once, and again', async () => {
  const { adminUrl, secret } = inject('databaseServer')
  const node = () => provision({ adminUrl, database: 'provisioned_at_once', secret })
  const [one, two] = await Promise.all([node(), node(), node()])
  expect(one).toEqual(two)
  const connected = await withClient(one.appUrl, (app) => app.query('select current_database() as name'))
  expect(connected.rows).toEqual([{ name: 'provisioned_at_once' }])
  await withClient(adminUrl, (admin) => admin.query('drop database provisioned_at_once with (force)'))
})

test('an app that could make temporary tables before can’t after the next start', async () => {
  const { adminUrl, secret } = inject('databaseServer')
  const [name] = await withClient(database.adminUrl, async (admin) => {
    const { rows } = await admin.query<{ name: string }>('select current_database() as name')
    await admin.query(`grant temporary on database ${rows[0]?.name} to tm_app`)
    return rows.map((row) => row.name)
  })
  await provision({ adminUrl, database: name ?? '', secret })
  await expect(
    withClient(database.appUrl, (app) => app.query('create temporary table mine (id int)')),
  ).rejects.toMatchObject(refused)
})

test('on a server of one’s own a user who may create roles and databases is enough, one who may not is told what to grant', async () => {
  const server = await open(await makeDataDir())
  const userUrl = changeUrl(server.adminUrl, { user: 'limited', password: 'limited' })
  const asAdministrator = (statement: string) =>
    withClient(server.adminUrl, (admin) => admin.query(statement))
  await asAdministrator(`create role limited login password 'limited'`)
  await expect(provision({ adminUrl: userUrl, secret: 'one' })).rejects.toThrow(
    'alter role "limited" createrole createdb;',
  )

  await asAdministrator('alter role limited createrole createdb')
  const { ownerUrl, notes } = await provision({ adminUrl: userUrl, secret: 'one' })
  await withClient(ownerUrl, (owner) => owner.query('create table made_by_owner (id int)'))
  expect(notes).toEqual([])

  // Both are needed for the first start only.
  await asAdministrator('alter role limited nocreaterole nocreatedb')
  expect(await provision({ adminUrl: userUrl, secret: 'one' })).toMatchObject({ ownerUrl, notes: [] })
  await expect(provision({ adminUrl: userUrl, secret: 'another' })).rejects.toThrow(
    'be allowed to create roles',
  )
  await server.close()
})

test('a database that the address names is used as it is, whoever owns it', async () => {
  const server = await open(await makeDataDir())
  await withClient(server.adminUrl, (admin) => admin.query('create database theirs'))
  const adminUrl = changeUrl(server.adminUrl, { database: 'theirs' })
  const { ownerUrl } = await provision({ adminUrl, secret: 'one' })
  const found = await withClient(ownerUrl, (owner) =>
    owner.query('create table made_by_owner (id int); select current_database() as name'),
  )
  expect(found).toMatchObject([{}, { rows: [{ name: 'theirs' }] }])
  await server.close()
})

test('a lost secret is replaced, and the operator is told', async () => {
  const server = await open(await makeDataDir())
  await provision({ adminUrl: server.adminUrl, secret: 'one' })
  const { appUrl, notes } = await provision({ adminUrl: server.adminUrl, secret: 'another' })
  expect(notes.join()).toContain('TIDEMARK_SECRET')
  await withClient(appUrl, (app) => app.query('select 1'))
  await server.close()
})
