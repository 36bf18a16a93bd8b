import type { LogPosition } from '../database/read-replica.ts'

const NAME = 'tidemark.written'

/** Longer than a replica may be behind: afterwards each one that is asked has what was written. */
const KEPT_SECONDS = 60

/** Tells the browser up to where it has written, so that whichever node it asks next shows it that. */
export function writtenCookie(position: LogPosition, isHttps: boolean): string {
  return `${NAME}=${position}; Path=/; Max-Age=${KEPT_SECONDS}; HttpOnly; SameSite=Lax${isHttps ? '; Secure' : ''}`
}

/** Up to where the asker has written; 0 if they haven't, or sent something else under this name. */
export function readWritten(cookies: string | undefined): LogPosition {
  const digits = /(?:^|;\s*)tidemark\.written=(\d{1,20})(?:;|$)/.exec(cookies ?? '')?.[1]
  return digits === undefined ? 0n : BigInt(digits)
}
