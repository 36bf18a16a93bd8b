import type pg from 'pg'
import { withClient } from './connect.ts'

/** What every connection of a role begins with, however it comes: directly, or through a pooler that refuses parameters. */
const defaults = {
  tm_app: {
    statement_timeout: '5s',
    lock_timeout: '2s',
    idle_in_transaction_session_timeout: '30s',
    timezone: 'UTC',
  },
  tm_auth: {
    search_path: 'auth',
    statement_timeout: '5s',
    lock_timeout: '2s',
    idle_in_transaction_session_timeout: '30s',
    timezone: 'UTC',
  },
}

/** Makes them the role's own. A role may set its own, so no administrator's rights are needed. */
export async function keepSessionDefaults(urls: Record<keyof typeof defaults, string>): Promise<void> {
  for (const role of ['tm_app', 'tm_auth'] as const) {
    await withClient(urls[role], (client) => keep(client, role))
  }
}

async function keep(client: pg.Client, role: keyof typeof defaults): Promise<void> {
  const { rows } = await client.query<{ kept: string[] | null }>(
    'select rolconfig as kept from pg_roles where rolname = current_user',
  )
  for (const [name, value] of Object.entries(defaults[role])) {
    if (rows[0]?.kept?.includes(`${name}=${value}`)) continue
    await client.query(`alter role ${role} set ${name} = ${client.escapeLiteral(value)}`)
  }
}
