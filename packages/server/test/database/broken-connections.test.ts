import { MikroORM } from '@mikro-orm/postgresql'
import { setImmediate as immediate, setTimeout as sleep } from 'node:timers/promises'
import type { Pool } from 'pg'
import { expect, it } from 'vitest'
import { tenantManager } from '../../src/app/app-context.ts'
import { isBusy } from '../../src/app/process/busy.ts'
import { withClient } from '../../src/database/connect.ts'
import { ormOptions } from '../../src/database/orm-options.ts'
import { newId } from '../../src/kernel/new-id.ts'
import { createTestDatabase } from './test-database.ts'

const POOL = 3

it('connections that break in the middle of a transaction are replaced, however many they were', async () => {
  const database = await createTestDatabase()
  const orm = await MikroORM.init(ormOptions(database.appUrl, POOL))
  const sleeping = (seconds: number) =>
    Promise.allSettled(
      Array.from({ length: POOL }, () =>
        tenantManager(orm.em, newId()).transactional((em) => em.execute(`select pg_sleep(${seconds})`)),
      ),
    )
  const broken = sleeping(4)
  await sleep(500)
  await withClient(database.adminUrl, (admin) =>
    admin.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and usename = 'tm_app'`,
    ),
  )
  for (const result of await broken) {
    expect(isBusy(result.status === 'rejected' ? result.reason : undefined)).toBe(true)
  }
  expect((await sleeping(0)).map(({ status }) => status)).toEqual(Array(POOL).fill('fulfilled'))
  await orm.close()
  await database.drop()
})

it('closing ends while a connection is still being made', async () => {
  const database = await createTestDatabase()
  const orm = await MikroORM.init(ormOptions(database.appUrl, POOL))
  const read = () => tenantManager(orm.em, newId()).transactional((em) => em.execute('select 1'))
  await read()
  const pool: Pool = await orm.em.getConnection().getNativeClient()
  // One takes the connection that is there, the other makes one.
  const reads = Promise.allSettled([read(), read()])
  while (pool.totalCount < 2) await immediate()
  await orm.close()
  await reads
  expect(pool.totalCount).toBe(0)
  await database.drop()
}, 20_000)
