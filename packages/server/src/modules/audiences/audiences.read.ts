import type { AudienceRole } from '@tidemark/domain/audiences/audience'
import { batched } from '../../kernel/batched.ts'
import type { AudienceRuleType } from './audience.type.ts'

interface Row extends AudienceRuleType {
  id: string
  roles: AudienceRole[]
}

/** The rules of audiences in words; a unit that was closed stays in a rule, finds nobody, and says so. */
export const ruleOf = batched<AudienceRuleType | null>(async ({ em }, audienceIds) => {
  const rows: Row[] = await em.execute(
    `select a.id, coalesce(units.ids, '{}') as "unitIds", coalesce(units.names, '{}') as "unitNames",
            a.job_families as "jobFamilies", a.levels, a.locations, a.roles
       from audience a
       left join lateral (
         select array_agg(u.id::text order by u.name, u.id) as ids,
                array_agg(u.name || case when u.archived_at is null then '' else ' (closed)' end
                          order by u.name, u.id) as names
           from audience_unit au
           join business_unit u on u.organization_id = au.organization_id and u.id = au.unit_id
          where au.organization_id = a.organization_id and au.audience_id = a.id) units on true
      where a.id = any (?::uuid[]) and a.kind = 'rule'`,
    [`{${audienceIds.join(',')}}`],
  )
  return new Map(rows.map((row) => [row.id, row]))
}, null)
