import type pg from 'pg'
import { compareMigrations } from '../../app/process/compare-migrations.ts'
import { migrationsList } from '../../database/migrations/list.ts'
import { ok, unless, warn, wrong, type Finding } from './finding.ts'

/** Whether the schema is the one that this version works with. */
export async function checkMigrations(client: pg.ClientBase): Promise<Finding> {
  const { rows } = await client.query<{ name: string }>('select name from public.mikro_orm_migrations')
  const wanted = migrationsList.map(({ name }) => name)
  const { ok: fits, why } = compareMigrations(
    rows.map(({ name }) => name),
    wanted,
  )
  if (!fits) return wrong('schema', why ?? 'it differs from what this version wants')
  return why === undefined ? ok('schema', `${wanted.length} migrations, none pending`) : warn('schema', why)
}

interface Wall {
  table: string
  forced: boolean
  policies: number
}

/**
 * That every tenant's rows stand behind a wall which holds for everybody, what people answered behind one that seals it besides,
 * and that the audit record chains itself.
 */
export async function checkWalls(client: pg.ClientBase): Promise<Finding[]> {
  const { rows } = await client.query<Wall>(
    `select c.relname as table, c.relrowsecurity and c.relforcerowsecurity as forced,
            (select count(*)::int from pg_policy p
              where p.polrelid = c.oid and p.polname in ('tenant_wall', 'app_reads_what_is_settled', 'app_adds')) as policies
       from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
        and c.relname <> 'mikro_orm_migrations'
      order by 1`,
  )
  const troubles = rows.flatMap(({ table, forced, policies }) => {
    if (policies === 0)
      return [wrong('walls', `${table} has no policy: restore a backup into a new installation.`)]
    if (forced) return []
    return [wrong('walls', `${table} shows rows across organizations. Run: ${wallBack(table)}`)]
  })
  const { rowCount } = await client.query(
    `select 1 from pg_trigger where tgrelid = 'public.audit_entry'::regclass and tgname = 'chain' and tgenabled = 'O'`,
  )
  if (!rowCount)
    troubles.push(
      wrong('walls', 'new audit entries aren’t chained. Run: alter table audit_entry enable trigger chain'),
    )
  return unless(troubles, ok('walls', `${rows.length} tables, each behind its wall`))
}

const wallBack = (table: string) => `alter table ${table} enable row level security, force row level security`
