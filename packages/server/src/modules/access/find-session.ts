import type { IncomingHttpHeaders } from 'node:http'
import { fromNodeHeaders } from 'better-auth/node'
import type { SessionUser } from './load-viewer.ts'
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
  { auth, lifetimes }: SignIn,
  headers: IncomingHttpHeaders,
  now: Date,
): Promise<OpenSession | null> {
  const found = await auth.api.getSession({ headers: fromNodeHeaders(headers) })
  if (!found) return null
  const { session, user } = found
  const { internalAdapter } = await auth.$context
  if (hasEnded(session, now, lifetimes)) {
    await internalAdapter.deleteSession(session.token)
    return null
  }
  if (isToBeNoted(session, now)) await internalAdapter.updateSession(session.token, { updatedAt: now })
  return { token: session.token, user }
}
