import pg from 'pg'

/** A table as a backup sees it. */
export interface TableShape {
  schema: string
  name: string
  /** Quoted, for a statement. */
  sql: string
  columns: string[]
  /** What the rows are put in order by, as SQL: the same rows are then the same bytes. */
  order: string
  /** The column that names the tenant, where even the owner sees rows only behind that tenant's wall. */
  wall: string | null
}

/** Sign-ins that were ended since must not come back to life, and what limits attempts is of the minute. */
const LEFT_OUT = ['public.mikro_orm_migrations', 'auth.session', 'auth.verification', 'auth.rateLimit']

interface Row {
  schema: string
  name: string
  columns: string[]
  key: string[] | null
  walled: boolean
}

/** Every table that a backup keeps, whichever the migrations of this database made. */
export async function describeTables(client: pg.ClientBase): Promise<TableShape[]> {
  const { rows } = await client.query<Row>(
    `select n.nspname as schema, c.relname as name, c.relforcerowsecurity as walled,
            (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
              where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
            (select array_agg(quote_ident(a.attname) || case when a.attcollation <> 0 then ' collate "C"' else '' end
                              order by k.place)
               from pg_index i cross join unnest(i.indkey::int2[]) with ordinality as k (column_number, place)
               join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.column_number
              where i.indrelid = c.oid and i.indisprimary) as key
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('public', 'auth', 'app') and c.relkind in ('r', 'p') and not c.relispartition
        and not n.nspname || '.' || c.relname = any ($1)
      order by 1, 2`,
    [LEFT_OUT],
  )
  return rows.map(({ schema, name, columns, key, walled }) => ({
    schema,
    name,
    sql: `${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(name)}`,
    columns,
    order: key?.join(', ') ?? `${pg.escapeIdentifier(name)}::text collate "C"`,
    wall: walled ? findWall(schema, name, columns) : null,
  }))
}

function findWall(schema: string, name: string, columns: readonly string[]): string {
  if (schema === 'public' && name === 'organization') return 'id'
  if (columns.includes('organization_id')) return 'organization_id'
  throw new Error(
    `${schema}.${name} hides its rows from its owner, and names no organization to ask for them.`,
  )
}
