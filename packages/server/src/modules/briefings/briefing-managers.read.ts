import type { EntityManager } from '@mikro-orm/postgresql'
import { containsPattern } from '../../kernel/contains-pattern.ts'
import type { BriefingManagerType } from './cascade.type.ts'
import { LEADS } from './leads.ts'

/** The most names that are offered at a time. */
export const MANAGERS_OFFERED_MAX = 20

/** Line managers whose name or unit holds what somebody typed: those nearest above the group first, then by name. */
export const readBriefingManagers = (
  em: EntityManager,
  { unitId, search }: { unitId: string; search: string },
): Promise<BriefingManagerType[]> =>
  em.execute(
    `with recursive above as (
       select id, parent_id, 0 as distance from business_unit where id = ?
       union all
       select u.id, u.parent_id, distance + 1 from business_unit u join above on u.id = above.parent_id)
     select a.id, a.display_name as name, string_agg(u.name, ', ' order by u.name) as leads,
            bool_or(above.id is not null) as "isAbove"
       from account a
       join role_assignment r on r.organization_id = a.organization_id and r.account_id = a.id and r.role = 'line_manager'
       join business_unit u on u.organization_id = r.organization_id and u.id = r.unit_id
       left join above on above.id = u.id
      where ${LEADS}
      group by a.id, a.display_name
     having a.display_name ilike ? or string_agg(u.name, ', ' order by u.name) ilike ?
      order by min(above.distance) nulls last, a.display_name, a.id limit ${MANAGERS_OFFERED_MAX}`,
    [unitId, containsPattern(search), containsPattern(search)],
  )
