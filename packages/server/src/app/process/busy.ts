import { ConnectionException, DeadlockException, LockWaitTimeoutException } from '@mikro-orm/core'
import { GraphQLError } from 'graphql'
import type { TransportRefusal } from '../refuse-request.ts'

export const BUSY_MESSAGE = 'Tidemark is too busy, or its database is away for a moment. Try again shortly.'
/** How long whoever is told to come back shall wait. */
export const RETRY_AFTER_SECONDS = '2'

export const BUSY: TransportRefusal = {
  status: 503,
  code: 'BUSY',
  message: BUSY_MESSAGE,
  headers: { 'retry-after': RETRY_AFTER_SECONDS },
}

/**
 * Whether an error says that the work couldn't be done now, for want of time or of the database: the same request may well
 * succeed later, and nothing is wrong with it or with us.
 */
export function isBusy(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (BUSY_KINDS.some((kind) => error instanceof kind)) return true
  if ('code' in error && typeof error.code === 'string' && isBusyCode(error.code)) return true
  return BUSY_MESSAGES.test(error.message) || isSessionUnknown(error)
}

/** For what happens before GraphQL runs: throws on, as an overloaded server where that is what it is. */
export function throwAsBusy(error: unknown): never {
  if (!isBusy(error)) throw error
  const headers = new Map([['retry-after', RETRY_AFTER_SECONDS]])
  throw new GraphQLError(BUSY_MESSAGE, {
    extensions: { code: BUSY.code, http: { status: BUSY.status, headers } },
  })
}

const BUSY_KINDS = [ConnectionException, DeadlockException, LockWaitTimeoutException]

/** https://www.postgresql.org/docs/current/errcodes-appendix.html: connection, resources, cancelled, lock, shut down; and the system's. */
function isBusyCode(code: string): boolean {
  return /^(08...|53...|57014|57P0[1-5]|55P03|40001|40P01|25P03)$/.test(code) || SYSTEM_CODES.has(code)
}

const SYSTEM_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EPIPE',
  'EHOSTUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
])

/** The driver's own, which carry no code: pg and pg-pool 8. */
const BUSY_MESSAGES =
  /^(timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error|Query read timeout)/

/** better-auth found no answer to who is signed in; it keeps the reason to itself. */
function isSessionUnknown(error: Error): boolean {
  return (
    'body' in error &&
    typeof error.body === 'object' &&
    error.body !== null &&
    'code' in error.body &&
    error.body.code === 'FAILED_TO_GET_SESSION'
  )
}
