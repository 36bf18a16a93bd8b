import { createHmac, timingSafeEqual } from 'node:crypto'
import type pg from 'pg'

const VIEWER = {
  name: 'viewer',
  text: `select a.id, a.organization_id, json_agg(json_build_object('role', r.role, 'unit', r.unit_id)) as roles
           from auth.session s join auth."user" u on u.id = s."userId"
           join account a on a.auth_user_id = u.id::text and a.status = 'active' and a.archived_at is null
           left join role_assignment r on r.account_id = a.id
          where s.token = $1 and s."expiresAt" > now() group by a.id`,
}

/** Who asks: the signature of the cookie, then session, account and roles in one statement. */
export async function readViewer(pool: pg.Pool, secret: string, cookie = ''): Promise<boolean> {
  const value = decodeURIComponent(/tidemark\.session_token=([^;]+)/.exec(cookie)?.[1] ?? '')
  const dot = value.lastIndexOf('.')
  const token = value.slice(0, dot)
  const given = Buffer.from(value.slice(dot + 1))
  const expected = Buffer.from(createHmac('sha256', secret).update(token).digest('base64'))
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return false
  const { rows } = await pool.query({ ...VIEWER, values: [token] })
  return rows.length === 1
}
