import { BUSY } from '../process/busy.ts'
import type { TransportRefusal } from '../refuse-request.ts'

/** One answer for an address that nobody has and for a wrong password: who has an account is nobody's business. */
export const WRONG_CREDENTIALS: TransportRefusal = {
  status: 401,
  code: 'WRONG_CREDENTIALS',
  message: 'This e-mail address and password do not belong together.',
}

export const DISABLED: TransportRefusal = {
  status: 403,
  code: 'DISABLED',
  message: 'This account is disabled. An administrator can enable it again.',
}

export const UNAUTHENTICATED: TransportRefusal = {
  status: 401,
  code: 'UNAUTHENTICATED',
  message: 'Sign in first.',
}

/** Too many attempts: when the next one is taken, in words and for programs. */
export function tooManyAttempts(seconds: number): TransportRefusal {
  const wait = seconds < 120 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`
  return {
    status: 429,
    code: 'TOO_MANY_ATTEMPTS',
    message: `Too many attempts. Try again in ${wait}.`,
    headers: { 'retry-after': String(seconds) },
  }
}

/** Whole seconds, at least one: a caller that waits so long isn't told to wait again. */
export const secondsUntil = (next: Date, now: Date) =>
  Math.max(1, Math.ceil((next.getTime() - now.getTime()) / 1000))

/** What the library's refusal means; null if it didn't refuse. */
export function refusalIn(answer: Response, wrong: TransportRefusal): TransportRefusal | null {
  if (answer.ok) return null
  if (answer.status === 429) return tooManyAttempts(Number(answer.headers.get('x-retry-after') ?? 10))
  // The library makes a 500 of every trouble with the database, after trying.
  return answer.status < 500 ? wrong : BUSY
}
