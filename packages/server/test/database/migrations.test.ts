import { setTimeout as sleep } from 'node:timers/promises'
import { MikroORM } from '@mikro-orm/postgresql'
import { describe, expect, it } from 'vitest'
import { withClient } from '../../src/database/connect.ts'
import { migrate } from '../../src/database/migrate.ts'
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

  it('wait for nobody longer than two seconds, so that nobody waits longer for them, and go on when they can', async () => {
    const database = await createTestDatabase()
    const orm = await MikroORM.init(migrationOptions(database.ownerUrl))
    await orm.migrator.down({ to: BEFORE_A_CHANGE_OF_ORGANIZATION })
    let longestMs = 0
    await withClient(database.adminUrl, async (holder) => {
      await holder.query('begin')
      await holder.query('select from organization')
      let isDone = false
      const migrated = migrate(database).then(() => (isDone = true))
      // Somebody reads the table all the while that a change of it is waiting.
      await withClient(database.adminUrl, async (reader) => {
        const end = performance.now() + 5_000
        while (performance.now() < end) {
          const begunAt = performance.now()
          await reader.query('select from organization')
          longestMs = Math.max(longestMs, performance.now() - begunAt)
          await sleep(20)
        }
      })
      expect(isDone).toBe(false)
      await holder.query('commit')
      await migrated
    })
    // They did wait for the change, and it gave way; half a second is for a busy machine.
    expect(longestMs).toBeGreaterThan(1_000)
    expect(longestMs).toBeLessThan(2_500)
    expect(await orm.migrator.getPending()).toEqual([])
    await orm.close(true)
    await database.drop()
  })
})

const BEFORE_A_CHANGE_OF_ORGANIZATION = 'Migration20261122080000_chain_audit_entries'
