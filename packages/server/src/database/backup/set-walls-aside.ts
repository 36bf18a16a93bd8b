import pg from 'pg'
import type { TableShape } from './describe-tables.ts'

interface ForeignKey {
  table: string
  name: string
  definition: string
}

/**
 * Lets the owner fill tables in any order, within one transaction: `COPY` refuses to write under row-level security, a
 * trigger would add to what is restored, and foreign keys checked row by row take five times as long as once at the
 * end. Returns what puts all of it back, after which the database has checked every reference.
 */
export async function setWallsAside(
  client: pg.ClientBase,
  tables: readonly TableShape[],
): Promise<() => Promise<void>> {
  const foreignKeys = await listForeignKeys(client)
  for (const { table, name } of foreignKeys)
    await client.query(`alter table ${table} drop constraint ${pg.escapeIdentifier(name)}`)
  for (const { sql, wall } of tables) {
    await client.query(`alter table ${sql} disable trigger user`)
    if (wall) await client.query(`alter table ${sql} no force row level security`)
  }
  return async () => {
    // Before the walls stand again: behind them the owner would see no row that breaks a reference.
    for (const { table, name, definition } of foreignKeys)
      await client.query(`alter table ${table} add constraint ${pg.escapeIdentifier(name)} ${definition}`)
    for (const { sql, wall } of tables) {
      await client.query(`alter table ${sql} enable trigger user`)
      if (wall) await client.query(`alter table ${sql} force row level security`)
    }
  }
}

async function listForeignKeys(client: pg.ClientBase): Promise<ForeignKey[]> {
  const { rows } = await client.query<ForeignKey>(
    `select format('%I.%I', n.nspname, c.relname) as table, con.conname as name,
            pg_get_constraintdef(con.oid) as definition
       from pg_constraint con join pg_class c on c.oid = con.conrelid join pg_namespace n on n.oid = c.relnamespace
      where con.contype = 'f' and con.conparentid = 0 and n.nspname in ('public', 'auth', 'app')
      order by 1, 2`,
  )
  return rows
}
