import { tenantManager } from '../app/app-context.ts'
import { withClient } from '../database/connect.ts'
import { newId } from '../kernel/new-id.ts'
import type { SignedInContext, Viewer } from '../kernel/request-context.ts'
import { loadViewer } from '../modules/access/load-viewer.ts'
import { CliRefusal } from './cli-refusal.ts'
import type { Installation } from './open-installation.ts'

interface SignInUser {
  id: string
  email: string
  organizationId: string
}

/**
 * The context of an account, as if it had sent a request: its organization, its roles, its refusals. Without an address, of
 * the only administrator that there is.
 */
export async function actAs(installation: Installation, email: string | undefined): Promise<SignedInContext> {
  const users = await readUsers(installation, email)
  const found: SignedInContext[] = []
  for (const user of users) {
    const em = tenantManager(installation.orm.em, user.organizationId)
    const viewer = await loadViewer(em, user)
    if (viewer && (email !== undefined || isAdministrator(viewer))) {
      found.push({ viewer, em, now: new Date(), requestId: newId(), log: installation.log })
    }
  }
  const [only, ...others] = found
  if (only && others.length === 0) return only
  if (email !== undefined) throw new CliRefusal(`Nobody can sign in as ${email}.`)
  throw new CliRefusal(
    only
      ? 'There are several administrators. Say whose account to use: --as <email>.'
      : 'There is no administrator yet. Make one first: tidemark user create-admin.',
  )
}

const isAdministrator = ({ roles }: Viewer) => roles.some(({ role }) => role === 'administrator')

/** The sign-in records tell which organization somebody belongs to; the app's own role can't look across. */
function readUsers({ urls }: Installation, email: string | undefined): Promise<SignInUser[]> {
  return withClient(urls.authUrl, async (client) => {
    const { rows } = await client.query<SignInUser>(
      'select id, email, "organizationId" from auth."user" where $1::text is null or email = lower($1) order by email',
      [email ?? null],
    )
    return rows
  })
}
