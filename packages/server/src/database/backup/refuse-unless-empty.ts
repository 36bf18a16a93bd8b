import type pg from 'pg'
import { StartRefusal } from '../../start-refusal.ts'
import { describeTables } from './describe-tables.ts'

/**
 * Refuses a database that holds anything. Behind its walls the owner sees no tenant's rows, but every tenant is an
 * organization, which it may list.
 */
export async function refuseUnlessEmpty(client: pg.ClientBase): Promise<void> {
  for (const { schema, name, sql } of await describeTables(client)) {
    const { rowCount } = await client.query(`select 1 from ${sql} limit 1`)
    if (!rowCount) continue
    throw new StartRefusal(
      `This installation holds data already (in ${schema}.${name}), and a backup is restored into an empty one only. ` +
        'Name another DATA_DIR or another database, or move the present one away.',
    )
  }
}
