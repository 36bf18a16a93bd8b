import { MikroORM } from '@mikro-orm/postgresql'
import { describe, expect, it } from 'vitest'
import { withClient } from '../../src/database/connect.ts'
import { migrationOptions } from '../../src/database/migration-options.ts'
import { createTestDatabase } from './test-database.ts'

describe('migrations', () => {
  it('lead to exactly the tables that the entities describe', async () => {
    const database = await createTestDatabase()
    const orm = await MikroORM.init(migrationOptions(database.ownerUrl))
    expect(await orm.schema.getUpdateSchemaSQL()).toBe('')
    await orm.close(true)
    await database.drop()
  })

  it('go all the way down and up again to the same schema', async () => {
    const database = await createTestDatabase()
    const before = await describeSchema(database.adminUrl)
    const orm = await MikroORM.init(migrationOptions(database.ownerUrl))
    await orm.migrator.down({ to: 0 })
    expect(await describeSchema(database.adminUrl)).not.toEqual(before)
    await orm.migrator.up()
    expect(await describeSchema(database.adminUrl)).toEqual(before)
    await orm.close(true)
    await database.drop()
  })
})

/** Columns, constraints, indexes, policies and grants, by name. */
function describeSchema(adminUrl: string) {
  return withClient(adminUrl, async (admin) => {
    const parts = [
      `select table_name, column_name, data_type, is_nullable, column_default from information_schema.columns where table_schema = 'public'`,
      `select conrelid::regclass::text as on, conname, pg_get_constraintdef(oid) from pg_constraint where connamespace = 'public'::regnamespace`,
      `select indexname, indexdef from pg_indexes where schemaname = 'public'`,
      `select tablename, policyname, qual, with_check from pg_policies where schemaname = 'public'`,
      `select table_name, grantee, string_agg(privilege_type, ' ' order by privilege_type) from information_schema.role_table_grants
        where table_schema = 'public' and grantee = 'tm_app' group by 1, 2`,
    ]
    const answers: unknown[] = []
    for (const part of parts) answers.push((await admin.query(`${part} order by 1, 2`)).rows)
    return answers
  })
}
