import type { IncomingHttpHeaders } from 'node:http'
import type { SessionUser } from './load-viewer.ts'
import { keepSession } from './keep-session.ts'
import { readSession } from './read-session.ts'
import type { SignIn } from './sign-in.ts'

export interface OpenSession {
  token: string
  user: SessionUser
}

/** The session that a request's cookie opens; null without one, and when it has ended. */
export async function findSession(
  signIn: SignIn,
  headers: IncomingHttpHeaders,
  now: Date,
): Promise<OpenSession | null> {
  const found = await readSession(signIn, headers.cookie, now)
  if (!found) return null
  const { token, user } = found
  return (await keepSession(signIn, found, now)) ? { token, user } : null
}
