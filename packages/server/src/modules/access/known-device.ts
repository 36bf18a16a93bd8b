import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/**
 * A browser in which somebody has signed in before keeps a cookie that says so. Its attempts are counted apart, so that
 * whoever guesses at an account from elsewhere can't keep its owner out.
 * Source: OWASP, Slow Down Online Guessing Attacks with Device Cookies.
 */
export function makeDeviceCookie(secret: string, email: string): string {
  const device = randomBytes(16).toString('base64url')
  return `${device}.${sign(secret, email, device)}`
}

/** The device that a cookie names, if it was made here for this account; else null. */
export function readDeviceCookie(secret: string, email: string, cookie: string | undefined): string | null {
  const [device, signature] = cookie?.split('.') ?? []
  if (!device || !signature) return null
  const expected = Buffer.from(sign(secret, email, device))
  const given = Buffer.from(signature)
  return given.length === expected.length && timingSafeEqual(given, expected) ? device : null
}

const sign = (secret: string, email: string, device: string) =>
  createHmac('sha256', secret).update(`device ${email} ${device}`).digest('base64url')
