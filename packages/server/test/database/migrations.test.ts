import { MikroORM } from '@mikro-orm/postgresql'
import { describe, expect, it } from 'vitest'
import { migrationOptions } from '../../src/database/migration-options.ts'
import { describeSchema } from './describe-schema.ts'
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
