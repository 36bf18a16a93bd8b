import { hasEnded, isToBeNoted, type SessionTimes } from './session-lifetimes.ts'
import type { SignIn } from './sign-in.ts'

/**
 * Ends a session whose time is over, else notes now and then that it is used; says whether it goes on. The library keeps the
 * longest lifetime, and could only prolong it with use; the idle one is kept here.
 */
export async function keepSession(
  signIn: SignIn,
  session: SessionTimes & { token: string },
  now: Date,
): Promise<boolean> {
  if (hasEnded(session, now, signIn.lifetimes)) {
    const { internalAdapter } = await signIn.auth.$context
    await internalAdapter.deleteSession(session.token)
    return false
  }
  if (isToBeNoted(session, now)) {
    const { internalAdapter } = await signIn.auth.$context
    await internalAdapter.updateSession(session.token, { updatedAt: now })
  }
  return true
}
