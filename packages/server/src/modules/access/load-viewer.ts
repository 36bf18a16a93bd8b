import type { EntityManager } from '@mikro-orm/postgresql'
import type { Role } from '@tidemark/domain/access/roles'
import { readTogether } from '../../kernel/read-together.ts'
import type { Viewer } from '../../kernel/request-context.ts'

/** Who a session belongs to, as the sign-in library knows it. */
export interface SessionUser {
  id: string
  organizationId: string
}

interface ViewerRow {
  account_id: string
  display_name: string
  email: string
  employee_id: string | null
  assignment_id: string | null
  role: Role | null
  unit_id: string | null
  program_id: string | null
}

/**
 * The viewer of a session, read anew for each request: a change of role, unit or status acts on the next one.
 * Null if the account is disabled or gone. The entity manager must carry the session's organization.
 */
export async function loadViewer(em: EntityManager, user: SessionUser): Promise<Viewer | null> {
  const rows = await readTogether<ViewerRow>(em, {
    text: `select a.id as account_id, a.display_name, a.email, a.employee_id,
            r.id as assignment_id, r.role, r.unit_id, r.program_id
       from account a left join role_assignment r on r.organization_id = a.organization_id and r.account_id = a.id
      where a.auth_user_id = $1 and a.status = 'active' and a.archived_at is null
      order by r.id`,
    values: [user.id],
  })
  const [first] = rows
  if (!first) return null
  return {
    accountId: first.account_id,
    organizationId: user.organizationId,
    displayName: first.display_name,
    email: first.email,
    employeeId: first.employee_id,
    roles: rows.flatMap(({ assignment_id: id, role, unit_id, program_id }) =>
      id && role ? [{ id, role, unitId: unit_id, programId: program_id }] : [],
    ),
  }
}
