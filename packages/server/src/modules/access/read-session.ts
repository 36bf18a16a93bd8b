import { createHmac, timingSafeEqual } from 'node:crypto'
import type { SignIn } from './sign-in.ts'

/** A session as the sign-in library keeps it, with the user that it belongs to. */
export interface StoredSession {
  token: string
  createdAt: Date
  updatedAt: Date
  user: { id: string; organizationId: string }
}

interface Row {
  createdAt: Date
  updatedAt: Date
  id: string
  organizationId: string
}

const SESSION = `select s."createdAt", s."updatedAt", u.id, u."organizationId"
  from session s join "user" u on u.id = s."userId" where s.token = $1 and s."expiresAt" > $2`

/**
 * The session of a cookie, read as the library reads it: a signed token, and its row as long as it lasts. Asking the library
 * costs two statements and its whole way of handling a request, on every request that anybody makes.
 */
export async function readSession(
  signIn: SignIn,
  cookies: string | undefined,
  now: Date,
): Promise<StoredSession | null> {
  const token = await readToken(signIn, cookies)
  if (token === null) return null
  const { rows } = await signIn.pool.query<Row>(SESSION, [token, now])
  const [row] = rows
  if (!row) return null
  const { createdAt, updatedAt, ...user } = row
  return { token, createdAt, updatedAt, user }
}

/** The session's token among a request's cookies; null unless its signature is ours. */
export async function readToken({ auth }: SignIn, cookies: string | undefined): Promise<string | null> {
  if (cookies === undefined) return null
  const { secret, authCookies } = await auth.$context
  return signedToken(cookies, authCookies.sessionToken.name, secret)
}

/** The token of a cookie `token.signature`. */
function signedToken(cookies: string, name: string, secret: string): string | null {
  const cookie = cookies.split(/; */).find((one) => one.startsWith(`${name}=`))
  const value = cookie && decode(cookie.slice(name.length + 1))
  const dot = value?.lastIndexOf('.') ?? -1
  if (!value || dot < 1) return null
  const token = value.slice(0, dot)
  const given = Buffer.from(value.slice(dot + 1), 'base64')
  const expected = createHmac('sha256', secret).update(token).digest()
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : null
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
