import type { EntityManager } from '@mikro-orm/postgresql'
import { UNKNOWN_TRAIT, type Trait } from '@tidemark/domain/readiness/round'
import { tenureLimits } from '@tidemark/domain/readiness/tenure'
import type { ReadinessRound } from './readiness-round.entity.ts'
import { ASKED_UNITS, roundScopeParameters } from './round-scope.ts'

/**
 * Writes down everybody who is in a unit of the round's scope on the day, with the unit they are in and their traits, and
 * that none of them has answered. Answers how many they are.
 */
export async function invitePeople(em: EntityManager, round: ReadinessRound, today: string): Promise<number> {
  const traits = round.traits.map((trait) => TRAIT_SQL[trait])
  const [row]: { invited: number }[] = await em.execute(
    `with recursive ${ASKED_UNITS},
     stay as (
       select employee_id, min(starts_on) as began_on, (array_agg(unit_id order by starts_on desc))[1] as unit_id
         from unit_membership where starts_on <= ? group by employee_id),
     tenure as (select * from json_to_recordset(?) as t(band text, "latestStart" date)),
     invited as (
       insert into readiness_invitee (id, organization_id, round_id, employee_id, unit_id, traits)
       select gen_random_uuid(), e.organization_id, ?, e.id, s.unit_id, array[${traits.join(', ')}]::text[]
         from stay s
         join asked a on a.id = s.unit_id
         join employee e on e.id = s.employee_id
        where e.archived_at is null and e.erased_at is null
       returning id, organization_id, round_id),
     waiting as (
       insert into readiness_open_invitation (id, organization_id, round_id, invitee_id)
       select gen_random_uuid(), organization_id, round_id, id from invited)
     select count(*)::int as invited from invited`,
    [...roundScopeParameters(round), today, JSON.stringify(tenureLimits(today)), round.id],
  )
  return row?.invited ?? 0
}

/** A text of the person's record. A star stands for "any" among figures, so nobody is in a class of that name. */
const known = (column: string) => `coalesce(nullif(nullif(trim(${column}), ''), '*'), '${UNKNOWN_TRAIT}')`

const TRAIT_SQL: Readonly<Record<Trait, string>> = {
  management: `case when exists (
    select from account c join role_assignment r on r.organization_id = c.organization_id and r.account_id = c.id
     where c.organization_id = e.organization_id and c.employee_id = e.id and c.status = 'active'
       and c.archived_at is null and r.role = 'line_manager') then 'manager' else 'staff' end`,
  level: known('e.level'),
  location: known('e.location'),
  tenure: `(select t.band from tenure t where s.began_on <= t."latestStart" order by t."latestStart" limit 1)`,
}
