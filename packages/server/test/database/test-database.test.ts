import { afterAll, expect, test } from 'vitest'
import { withClient } from '../../src/database/connect.ts'
import { createTestDatabase } from './test-database.ts'

const [one, two] = await Promise.all([createTestDatabase(), createTestDatabase()])
afterAll(() => Promise.all([one.drop(), two.drop()]))

test('each test database is a copy of its own', async () => {
  await withClient(one.ownerUrl, (owner) => owner.query('create table only_here (id int)'))
  const found = await withClient(two.ownerUrl, (owner) =>
    owner.query(`select to_regclass('only_here') as name`),
  )
  expect(found.rows).toEqual([{ name: null }])
})

test('a copy is as closed to strangers as the original', async () => {
  const strangers = await withClient(one.adminUrl, (admin) =>
    admin.query(
      `select acl.privilege_type from pg_database, aclexplode(datacl) acl
       where datname = current_database() and acl.grantee = 0`,
    ),
  )
  expect(strangers.rows).toEqual([])
})
