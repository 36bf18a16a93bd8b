import { parseCookies } from 'better-auth/cookies'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { makeDeviceCookie, readDeviceCookie } from '../../modules/access/known-device.ts'
import { cookiePrefix } from '../../modules/access/sign-in.ts'
import type { AppServices } from '../app-context.ts'

const KEPT_SECONDS = 180 * 24 * 3600

/** The browser, if this account has signed in with it before; else null. */
export function deviceOf(
  { signIn, secret }: AppServices,
  { headers }: FastifyRequest,
  email: string,
): string | null {
  const cookie = parseCookies(headers.cookie ?? '').get(nameOf(signIn.publicUrl))
  return readDeviceCookie(secret, email, cookie)
}

/** Lets the browser prove later that this account has signed in with it. */
export function rememberDevice({ signIn, secret }: AppServices, reply: FastifyReply, email: string): void {
  const value = makeDeviceCookie(secret, email)
  const secure = signIn.publicUrl.startsWith('https:') ? '; Secure' : ''
  void reply.header(
    'set-cookie',
    `${nameOf(signIn.publicUrl)}=${value}; Path=/; Max-Age=${KEPT_SECONDS}; HttpOnly; SameSite=Lax${secure}`,
  )
}

const nameOf = (publicUrl: string) => `${cookiePrefix(publicUrl)}.device`
