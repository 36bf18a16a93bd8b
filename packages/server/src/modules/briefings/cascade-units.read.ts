import type { EntityManager } from '@mikro-orm/postgresql'
import type { CascadeUnit } from '@tidemark/domain/briefings/cut-cascade'

/** Some units and all above them, each with its line managers who can sign in, by name. */
export async function readCascadeUnits(
  em: EntityManager,
  unitIds: readonly string[],
): Promise<Map<string, CascadeUnit>> {
  const rows: (CascadeUnit & { id: string })[] = await em.execute(
    `with recursive above as (
       select id, parent_id from business_unit where id = any (?::uuid[])
       union
       select u.id, u.parent_id from business_unit u join above on u.id = above.parent_id)
     select above.id, above.parent_id as "parentId",
            coalesce(json_agg(json_build_object('accountId', a.id, 'employeeId', a.employee_id)
                     order by a.display_name, a.id) filter (where a.id is not null), '[]') as leaders
       from above
       left join (role_assignment r
                  join account a on a.organization_id = r.organization_id and a.id = r.account_id
                                and a.status = 'active' and a.archived_at is null)
         on r.unit_id = above.id and r.role = 'line_manager'
      group by above.id, above.parent_id`,
    [`{${unitIds.join(',')}}`],
  )
  return new Map(rows.map(({ id, ...unit }) => [id, unit]))
}
