import pg from 'pg'
import { StartRefusal } from '../start-refusal.ts'
import { changeUrl, withClient } from './connect.ts'
import { deriveSecret } from './secret.ts'

/**
 * Who connects to the database: `tm_owner` migrates, `tm_app` serves requests, `tm_auth` keeps accounts and sessions,
 * `tm_worker` keeps the jobs.
 */
export const roleNames = ['tm_owner', 'tm_app', 'tm_auth', 'tm_worker'] as const
export type RoleName = (typeof roleNames)[number]

export type RolePasswords = Record<RoleName, string>

export function derivePasswords(secret: string): RolePasswords {
  return {
    tm_owner: deriveSecret(secret, 'database role tm_owner'),
    tm_app: deriveSecret(secret, 'database role tm_app'),
    tm_auth: deriveSecret(secret, 'database role tm_auth'),
    tm_worker: deriveSecret(secret, 'database role tm_worker'),
  }
}

/** Makes the missing roles. None of them may do anything beyond its own tables, row-level security included. */
export async function createRoles(admin: pg.Client, passwords: RolePasswords): Promise<void> {
  const missing = await findMissingRoles(admin)
  if (missing.length > 0) await assertMayCreateRoles(admin, missing)
  for (const role of missing) {
    await admin.query(
      `create role ${role} login nosuperuser nocreatedb nocreaterole noreplication nobypassrls ` +
        `password ${admin.escapeLiteral(passwords[role])}`,
    )
  }
}

async function findMissingRoles(admin: pg.Client): Promise<RoleName[]> {
  const { rows } = await admin.query<{ name: string }>(
    'select rolname as name from pg_roles where rolname = any($1)',
    [roleNames],
  )
  const present = new Set(rows.map((row) => row.name))
  return roleNames.filter((role) => !present.has(role))
}

async function assertMayCreateRoles(admin: pg.Client, missing: RoleName[]): Promise<void> {
  const { rows } = await admin.query<{ name: string; may: boolean }>(
    'select rolname as name, rolsuper or rolcreaterole as may from pg_roles where rolname = current_user',
  )
  if (rows[0]?.may) return
  const user = rows[0]?.name ?? 'unknown'
  throw new StartRefusal(
    `DATABASE_URL: the user "${user}" may not create roles, and ${missing.join(', ')} must be created. ` +
      `As an administrator of that server run: alter role ${pg.escapeIdentifier(user)} createrole createdb; ` +
      'It is needed until the first start has succeeded.',
  )
}

/**
 * Sets the passwords anew where they aren't what the secret says (a restored database, a lost secret). Says whether it
 * did: another node with another secret would be locked out.
 */
export async function repairPasswords(
  admin: pg.Client,
  adminUrl: string,
  passwords: RolePasswords,
): Promise<boolean> {
  let repaired = false
  for (const role of roleNames) {
    if (await canLogIn(changeUrl(adminUrl, { user: role, password: passwords[role] }))) continue
    await admin.query(`alter role ${role} login password ${admin.escapeLiteral(passwords[role])}`)
    repaired = true
  }
  return repaired
}

const wrongPassword = new Set(['28P01', '28000'])

async function canLogIn(url: string): Promise<boolean> {
  try {
    await withClient(url, async () => undefined)
    return true
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code && wrongPassword.has(error.code)) return false
    // Let in, but not into this database: the password was right.
    if (error instanceof pg.DatabaseError && error.code === '42501') return true
    throw error
  }
}
