import type { EntityManager } from '@mikro-orm/postgresql'
import { containsPattern } from '../../kernel/contains-pattern.ts'
import type { Viewer } from '../../kernel/request-context.ts'

/** People who can sign in, with their roles as a request of theirs would have them: those with these keys, by name. */
export const readViewers = (em: EntityManager, accountIds: readonly string[]): Promise<Viewer[]> =>
  readWhere(em, 'a.id = any (?::uuid[])', `{${accountIds.join(',')}}`)

/** The same for those whose name holds what somebody typed. */
export const findViewers = (em: EntityManager, search: string): Promise<Viewer[]> =>
  readWhere(em, 'a.display_name ilike ?', containsPattern(search))

async function readWhere(em: EntityManager, condition: string, value: string): Promise<Viewer[]> {
  return em.execute(
    `select a.id as "accountId", a.organization_id as "organizationId", a.display_name as "displayName", a.email,
            a.employee_id as "employeeId",
            coalesce(json_agg(json_build_object('id', r.id, 'role', r.role, 'unitId', r.unit_id, 'programId', r.program_id)
              order by r.id) filter (where r.id is not null), '[]') as roles
       from account a left join role_assignment r on r.organization_id = a.organization_id and r.account_id = a.id
      where a.status = 'active' and a.archived_at is null and ${condition}
      group by a.id order by a.display_name, a.id`,
    [value],
  )
}
