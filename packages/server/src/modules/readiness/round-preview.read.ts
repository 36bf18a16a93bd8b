import type { EntityManager } from '@mikro-orm/postgresql'
import { sampleNeeded } from '@tidemark/domain/readiness/sample-needed'
import { LONGEST_LIST } from '../../kernel/at-most.ts'
import type { ReadinessRoundType, RoundPreviewType } from './readiness-round.type.ts'
import { ASKED_UNITS, roundScopeParameters } from './round-scope.ts'

/** Whom a planned round would ask on a day, as opening it would, and which units are too small to be shown. */
export async function readRoundPreview(
  em: EntityManager,
  { id, programId, scope }: ReadinessRoundType,
  today: string,
): Promise<RoundPreviewType> {
  const [row]: Omit<RoundPreviewType, 'answersNeeded'>[] = await em.execute(
    `with recursive ${ASKED_UNITS},
     stay as (
       select employee_id, (array_agg(unit_id order by starts_on desc))[1] as unit_id
         from unit_membership where starts_on <= ? group by employee_id),
     own as (
       select s.unit_id as id, count(*) as people, count(*) filter (where e.email is null) as unreached
         from stay s
         join asked a on a.id = s.unit_id
         join employee e on e.id = s.employee_id
        where e.archived_at is null and e.erased_at is null group by s.unit_id),
     counted_in as (
       select id as own_id, id from own
       union all
       select c.own_id, u.parent_id from counted_in c join business_unit u on u.id = c.id join asked a on a.id = u.parent_id),
     small as (
       select u.name, sum(o.people) as people
         from counted_in c join own o on o.id = c.own_id join business_unit u on u.id = c.id
        group by u.id, u.name
       having sum(o.people) < (select minimum_group_size from organization))
     select coalesce(sum(people), 0)::int as people, coalesce(sum(unreached), 0)::int as "withoutAddress",
            (select minimum_group_size from organization) as "minimumGroupSize",
            (select count(*)::int from small) as "smallUnitCount",
            array(select name from small order by name limit ${LONGEST_LIST}) as "smallUnits"
       from own`,
    [...roundScopeParameters({ id, program: { id: programId }, scope }), today],
  )
  if (!row) throw new Error('Counting people answers with one row.')
  return { ...row, answersNeeded: sampleNeeded(row.people) }
}
