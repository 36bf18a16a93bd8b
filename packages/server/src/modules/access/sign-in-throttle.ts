import { createHmac } from 'node:crypto'
import type { Pool } from 'pg'

/** Wrong passwords in a row before the first wait. */
const FREE_ATTEMPTS = 10
/** The first wait is a minute, each further one twice as long, up to an hour. */
const LONGEST_WAIT_MINUTES = 60
/** Without an attempt for so long the row counts as gone. */
const FORGOTTEN_AFTER = '1 day'

/** Whose wrong passwords are counted together. */
export interface ThrottleKey {
  secret: string
  key: string
}

/**
 * Takes one attempt before the password is looked at, so that a hundred at once are counted like a hundred in a row.
 * Returns null, or when the next one will be taken.
 */
export async function takeAttempt(pool: Pool, key: ThrottleKey, now: Date): Promise<Date | null> {
  const { rowCount } = await pool.query(TAKE, [nameOf(key), now])
  if (rowCount === 1) return null
  const { rows } = await pool.query<{ next_at: Date }>(
    'select next_at from auth.sign_in_throttle where key = $1',
    [nameOf(key)],
  )
  return rows[0]?.next_at ?? now
}

/** The password was right: whatever was wrong before is forgotten. */
export async function forgetAttempts(pool: Pool, key: ThrottleKey): Promise<void> {
  await pool.query('delete from auth.sign_in_throttle where key = $1', [nameOf(key)])
}

/** Made by the owner of the database, beside the sign-in library's own tables. */
export async function createThrottleTable(pool: Pool): Promise<void> {
  await pool.query(
    `create table if not exists auth.sign_in_throttle (key text primary key, failures integer not null, next_at timestamptz not null)`,
  )
  await pool.query(
    'create index if not exists sign_in_throttle_next_at_index on auth.sign_in_throttle (next_at)',
  )
}

/** Addresses that somebody typed aren't kept as such: most of them belong to nobody here. */
const nameOf = ({ secret, key }: ThrottleKey) =>
  createHmac('sha256', secret).update(`attempts ${key}`).digest('base64url')

const TAKE = `
  with forgotten as (
    delete from auth.sign_in_throttle where next_at < $2::timestamptz - interval '${FORGOTTEN_AFTER}' and key <> $1
  )
  insert into auth.sign_in_throttle as kept (key, failures, next_at) values ($1, 1, $2)
  on conflict (key) do update set
    failures = kept.failures + 1,
    next_at = $2::timestamptz + case when kept.failures + 1 < ${FREE_ATTEMPTS} then interval '0' else
      interval '1 minute' * least(${LONGEST_WAIT_MINUTES}, 2 ^ least(kept.failures + 1 - ${FREE_ATTEMPTS}, 10)) end
  where kept.next_at <= $2::timestamptz`
