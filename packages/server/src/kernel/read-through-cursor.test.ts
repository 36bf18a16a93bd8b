import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../test/app/test-app.ts'
import { newId } from './new-id.ts'
import { readThroughCursor } from './read-through-cursor.ts'

let app: TestApp
let admin: pg.Client

beforeAll(async () => {
  app = await createTestApp()
  admin = new pg.Client({ connectionString: app.database.adminUrl })
  await admin.connect()
})
afterAll(async () => {
  await admin.end()
  await app.close()
})

const read = (sql: string, stop = new AbortController().signal) =>
  readThroughCursor<{ n: number }>(app.tenant(newId()), sql, [], stop)

/** What the app's connections are at, other than nothing. */
const underWay = async () => {
  const { rows } = await admin.query<{ state: string }>(
    `select state from pg_stat_activity where datname = current_database() and usename = 'tm_app' and state <> 'idle'`,
  )
  return rows.map(({ state }) => state)
}

it.each([0, 1_000, 2_500])('%i rows come in their order, a thousand at a time', async (count) => {
  const sizes: number[] = []
  const found: number[] = []
  for await (const rows of read(`select n from generate_series(1, ${count}) n order by n`)) {
    sizes.push(rows.length)
    found.push(...rows.map(({ n }) => n))
  }
  expect(found).toEqual(Array.from({ length: count }, (_, at) => at + 1))
  expect(sizes.every((size) => size <= 1_000)).toBe(true)
})

it('nothing is written on the way', async () => {
  const writing = read(`select set_config('transaction_read_only', 'off', true)`)
  await expect(writing.next()).rejects.toThrow(/read-write mode/)
})

it('whoever stops reading leaves no transaction behind', async () => {
  const rows = read('select n from generate_series(1, 5000) n')
  expect((await rows.next()).value).toHaveLength(1_000)
  expect(await underWay()).toEqual(['idle in transaction'])
  await rows.return()
  expect(await underWay()).toEqual([])
})

it('a statement ends in its middle when it is told to', async () => {
  const stop = new AbortController()
  const rows = read('select n, pg_sleep(20) from generate_series(1, 2) n', stop.signal).next()
  rows.catch(() => undefined)
  await expect.poll(underWay).toEqual(['active'])
  stop.abort()
  await expect(rows).rejects.toThrow(/aborted/)
  await expect.poll(underWay, { timeout: 3_000 }).toEqual([])
})
