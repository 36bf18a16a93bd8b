import type { IncomingHttpHeaders } from 'node:http'
import type { EntityManager } from '@mikro-orm/postgresql'
import { readAlone } from '../../kernel/read-together.ts'
import type { Viewer } from '../../kernel/request-context.ts'
import { keepSession } from './keep-session.ts'
import { readToken } from './read-session.ts'
import type { SignIn } from './sign-in.ts'

interface Row {
  createdAt: number
  updatedAt: number
  viewer: Viewer | null
}

/** The function makes the viewer exactly as the app knows one. */
const VIEWER = `select (extract(epoch from created_at) * 1000)::float8 as "createdAt",
  (extract(epoch from updated_at) * 1000)::float8 as "updatedAt", viewer from app.viewer_of_session($1, $2)`

/**
 * Who asks, by session, account and roles as they are at this moment, in one statement: what was ended, disabled or changed
 * acts on the next request. Null: signed out, or the account is disabled or gone.
 */
export async function findViewer(
  em: EntityManager,
  signIn: SignIn,
  headers: IncomingHttpHeaders,
  now: Date,
): Promise<Viewer | null> {
  const token = await readToken(signIn, headers.cookie)
  if (token === null) return null
  const [row] = await readAlone<Row>(em, { text: VIEWER, values: [token, now] })
  if (!row) return null
  const times = { createdAt: new Date(row.createdAt), updatedAt: new Date(row.updatedAt) }
  return (await keepSession(signIn, { token, ...times }, now)) ? row.viewer : null
}
