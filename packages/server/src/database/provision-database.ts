import pg from 'pg'
import { StartRefusal } from '../start-refusal.ts'
import { changeUrl, withClient } from './connect.ts'

const maintenanceDatabases = new Set(['', 'postgres', 'template1'])

/** The database that an address names, or `wanted` where the address only names the server. */
export function nameDatabase(adminUrl: string, wanted: string): string {
  const named = decodeURIComponent(new URL(adminUrl).pathname.slice(1))
  return maintenanceDatabases.has(named) ? wanted : named
}

/** Makes the database unless it is there; one that is there keeps its owner. */
export async function createDatabaseOnce(admin: pg.Client, database: string): Promise<void> {
  const found = await admin.query('select 1 from pg_database where datname = $1', [database])
  if (found.rowCount) return
  const { rows } = await admin.query<{ name: string; super: boolean; may: boolean }>(
    `select rolname as name, rolsuper as super, rolsuper or rolcreatedb as may from pg_roles where rolname = current_user`,
  )
  const user = rows[0]
  if (!user?.may) {
    throw new StartRefusal(
      `DATABASE_URL: the user "${user?.name ?? 'unknown'}" may not create the database "${database}". ` +
        `Create one and name it in the address, or as an administrator run: ` +
        `alter role ${pg.escapeIdentifier(user?.name ?? 'unknown')} createdb;`,
    )
  }
  // Only a member of a role may make it an owner; a superuser is one of all.
  if (!user.super) await admin.query('grant tm_owner to current_user')
  await admin.query(
    `create database ${pg.escapeIdentifier(database)} owner tm_owner encoding 'UTF8' template template0`,
  )
}

/** Who may connect. PostgreSQL lets everybody into a new database, and a copied one is a new one. */
export async function restrictDatabase(admin: pg.Client, database: string): Promise<void> {
  const name = pg.escapeIdentifier(database)
  await admin.query(`revoke all on database ${name} from public`)
  await admin.query(`grant connect, create, temporary on database ${name} to tm_owner`)
  await admin.query(`grant connect on database ${name} to tm_app, tm_auth, tm_worker`)
  // For a time the app made temporary tables by itself; now functions of the owner's make the few that it needs.
  await admin.query(`revoke temporary on database ${name} from tm_app`)
}

/** Opens `public` to the owner, closes it to everybody else: needed where the database was made by somebody else. */
export async function openPublicSchemaToOwner(adminUrl: string, database: string): Promise<void> {
  await withClient(changeUrl(adminUrl, { database }), async (admin) => {
    await admin.query('revoke all on schema public from public')
    await admin.query('grant usage, create on schema public to tm_owner with grant option')
  })
}
