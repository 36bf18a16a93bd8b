import type { IncomingHttpHeaders } from 'node:http'
import type { SessionUser } from './load-viewer.ts'
import { readSession } from './read-session.ts'
import { hasEnded, isToBeNoted } from './session-lifetimes.ts'
import type { SignIn } from './sign-in.ts'

export interface OpenSession {
  token: string
  user: SessionUser
}

/**
 * The session that a request's cookie opens; null without one, and when it has ended. The library keeps the longest
 * lifetime, and could only prolong it with use; the idle one is kept here.
 */
export async function findSession(
  signIn: SignIn,
  headers: IncomingHttpHeaders,
  now: Date,
): Promise<OpenSession | null> {
  const found = await readSession(signIn, headers.cookie, now)
  if (!found) return null
  const { token, user } = found
  if (hasEnded(found, now, signIn.lifetimes)) {
    const { internalAdapter } = await signIn.auth.$context
    await internalAdapter.deleteSession(token)
    return null
  }
  if (isToBeNoted(found, now)) {
    const { internalAdapter } = await signIn.auth.$context
    await internalAdapter.updateSession(token, { updatedAt: now })
  }
  return { token, user }
}
