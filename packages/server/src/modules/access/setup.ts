import { createHmac, timingSafeEqual } from 'node:crypto'
import type { SignIn } from './sign-in.ts'

/** The one-time token of the first set-up: the same on every node and after a restart, until somebody has signed up. */
export function setupToken(secret: string): string {
  return createHmac('sha256', secret).update('tidemark first set-up').digest('base64url').slice(0, 32)
}

/** Compares without telling by its duration how much of the token was right. */
export function isSetupToken(secret: string, token: string): boolean {
  const [given, expected] = [digest(token), digest(setupToken(secret))]
  return timingSafeEqual(given, expected)
}

const digest = (text: string) => createHmac('sha256', 'compare').update(text).digest()

/** Whether nobody can sign in yet. */
export async function isSetupNeeded({ auth }: SignIn): Promise<boolean> {
  const { internalAdapter } = await auth.$context
  return (await internalAdapter.countTotalUsers()) === 0
}
