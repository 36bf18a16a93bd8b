import { afterAll, expect, test } from 'vitest'
import { withClient } from '../../src/database/connect.ts'
import { createTestDatabase } from './test-database.ts'

const database = await createTestDatabase()
afterAll(database.drop)

const settings = [
  'statement_timeout',
  'lock_timeout',
  'idle_in_transaction_session_timeout',
  'timezone',
  'search_path',
]

/** What a connection begins with that asked for nothing, such as one that a pooler made. */
const read = (url: string) =>
  withClient(url, async (client) => {
    const { rows } = await client.query<{ value: string }>(
      'select current_setting(name) as value from unnest($1::text[]) with ordinality as s (name, n) order by n',
      [settings],
    )
    return rows.map(({ value }) => value)
  })

test('however a connection comes, the roles that serve requests have their timeouts, time zone and schema', async () => {
  expect(await read(database.appUrl)).toEqual(['5s', '2s', '30s', 'UTC', '"$user", public'])
  expect(await read(database.authUrl)).toEqual(['5s', '2s', '30s', 'UTC', 'auth'])
})

test('the owner, who migrates, has no timeout', async () => {
  expect((await read(database.ownerUrl)).slice(0, 3)).toEqual(['0', '0', '0'])
})
