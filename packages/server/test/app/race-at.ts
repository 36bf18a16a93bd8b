import { withClient } from '../../src/database/connect.ts'
import type { TestApp } from './test-app.ts'

/**
 * Lets several changes meet at their worst: each has read what it judges by before any of them can write to the table.
 * Holds the table against writers until every change waits for a lock, whichever that is.
 */
export async function raceAt<Result>(
  app: TestApp,
  table: string,
  changes: readonly (() => Promise<Result>)[],
): Promise<Result[]> {
  return withClient(app.database.adminUrl, async (holder) => {
    await holder.query('begin')
    await holder.query(`lock table "${table}" in share mode`)
    const results = Promise.all(changes.map((change) => change()))
    try {
      await waitFor(async () => {
        // Within a transaction PostgreSQL would otherwise go on showing who waited at the first look.
        await holder.query('select pg_stat_clear_snapshot()')
        const { rows } = await holder.query<{ waiting: number }>(
          `select count(*)::int as waiting from pg_stat_activity
            where datname = current_database() and wait_event_type = 'Lock'`,
        )
        return rows[0]?.waiting === changes.length
      })
    } finally {
      await holder.query('commit')
    }
    return results
  })
}

/** The app itself gives a lock up two seconds after it began to wait; this is only for changes that never do. */
async function waitFor(holds: () => Promise<boolean>) {
  for (const end = Date.now() + 10_000; Date.now() < end;) {
    if (await holds()) return
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  throw new Error('The changes never all waited for a lock.')
}
