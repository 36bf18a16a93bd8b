import type pg from 'pg'
import { roleNames } from '../../database/provision-roles.ts'
import { ok, unless, warn, wrong, type Finding } from './finding.ts'

const OLDEST_VERSION = 15
const SKEW_WARN_SECONDS = 2
const SKEW_WRONG_SECONDS = 60

interface Facts {
  number: string
  version: string
  clock: Date
  unsafe: string[]
}

/** The server itself: its version, its clock, and whether what it has acknowledged is on disk. */
export async function checkServer(client: pg.ClientBase): Promise<Finding[]> {
  const asked = Date.now()
  const { rows } = await client.query<Facts>(
    `select current_setting('server_version_num') as number, current_setting('server_version') as version,
            clock_timestamp() as clock,
            array(select name from unnest(array['fsync', 'full_page_writes', 'synchronous_commit']) as name
                   where current_setting(name) = 'off') as unsafe`,
  )
  const middle = (asked + Date.now()) / 2
  const facts = rows[0]
  if (!facts) return [wrong('database', 'it answers with nothing')]
  const version =
    Number(facts.number) < OLDEST_VERSION * 10_000
      ? wrong('database', `it is PostgreSQL ${facts.version}; Tidemark needs ${OLDEST_VERSION} or newer`)
      : ok('database', `PostgreSQL ${facts.version} answers`)
  const unsafe = facts.unsafe.map((name) =>
    wrong('database', `${name} is off: a crash loses what people were told is saved. Set it to on.`),
  )
  return [version, ...unsafe, judgeSkew((facts.clock.getTime() - middle) / 1000)]
}

/** Whether two clocks are close enough: sessions, deadlines and the audit record are told by both. */
export function judgeSkew(seconds: number): Finding {
  const words = `this machine and the database differ by ${Math.abs(seconds).toFixed(1)} seconds`
  if (Math.abs(seconds) > SKEW_WRONG_SECONDS) return wrong('clock', `${words}. Set both by NTP.`)
  if (Math.abs(seconds) > SKEW_WARN_SECONDS) return warn('clock', `${words}. Set both by NTP.`)
  return ok('clock', words)
}

/** That no role of Tidemark may do more than it should. */
export async function checkRoles(client: pg.ClientBase): Promise<Finding[]> {
  const { rows } = await client.query<{ role: string; powers: string[]; memberships: string[] }>(
    `select rolname as role,
            array_remove(array[case when rolsuper then 'superuser' end, case when rolbypassrls then 'bypassrls' end,
              case when rolcreaterole then 'createrole' end, case when rolcreatedb then 'createdb' end,
              case when rolreplication then 'replication' end], null) as powers,
            array(select roleid::regrole::text from pg_auth_members where member = r.oid) as memberships
       from pg_roles r where rolname = any ($1)`,
    [roleNames],
  )
  const missing = roleNames.filter((name) => !rows.some(({ role }) => role === name))
  const troubles = [
    ...missing.map((role) => wrong('roles', `${role} is missing. Start Tidemark once; it makes it.`)),
    ...rows.flatMap(({ role, powers }) =>
      powers.map((power) => wrong('roles', `${role} has ${power}. Run: alter role ${role} no${power}`)),
    ),
    ...rows.flatMap(({ role, memberships }) =>
      memberships.map((other) =>
        wrong('roles', `${role} is a member of ${other}. Run: revoke ${other} from ${role}`),
      ),
    ),
  ]
  return unless(troubles, ok('roles', 'each may do what it should, and no more'))
}
