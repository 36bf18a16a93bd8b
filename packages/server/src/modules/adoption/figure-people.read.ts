import type { EntityManager } from '@mikro-orm/postgresql'
import { behaviorAdoption, personAdoption } from '@tidemark/domain/adoption/person-adoption'
import type { BehaviorRule } from '@tidemark/domain/behaviors/behavior-rule'
import { windowStart } from '@tidemark/domain/behaviors/observation-window'
import type { FigurePersonType } from './figure-sheet.type.ts'

/** One page of people; a unit further down shows the rest. */
const MOST_PEOPLE = 100

interface PersonRow {
  employeeId: string
  fullName: string
  unitId: string
  unitName: string
  total: number
}

interface TallyRow {
  employeeId: string
  behaviorId: string
  opportunities: number
  shown: number
}

/** The people of some units on a day with what is known of them, by name. */
export async function readFigurePeople(
  em: EntityManager,
  {
    programId,
    unitIds,
    day,
    rules,
  }: { programId: string; unitIds: readonly string[]; day: string; rules: readonly BehaviorRule[] },
): Promise<{ people: FigurePersonType[]; total: number }> {
  const rows = await readPeople(em, unitIds, day)
  const tallies = await readTallies(em, {
    programId,
    day,
    rules,
    employeeIds: rows.map(({ employeeId }) => employeeId),
  })
  const people = rows.map(({ employeeId, fullName, unitId, unitName }): FigurePersonType => {
    const seen = tallies.get(employeeId) ?? []
    const [only] = rules
    const tally = seen[0] ?? { opportunities: 0, shown: 0 }
    return {
      employeeId,
      fullName,
      unit: { id: unitId, name: unitName },
      standing: rules.length === 1 && only ? behaviorAdoption(tally, only) : personAdoption(seen, rules),
      opportunities: seen.reduce((sum, { opportunities }) => sum + opportunities, 0),
      shown: seen.reduce((sum, { shown }) => sum + shown, 0),
    }
  })
  return { people, total: rows[0]?.total ?? 0 }
}

function readPeople(em: EntityManager, unitIds: readonly string[], day: string): Promise<PersonRow[]> {
  return em.execute(
    `with unit as (select id, name from business_unit where id = any (?::uuid[]))
     select e.id as "employeeId", e.full_name as "fullName", unit.id as "unitId", unit.name as "unitName",
            count(*) over ()::int as total
       from employee e
       join lateral (select m.unit_id from unit_membership m
                      where m.organization_id = e.organization_id and m.employee_id = e.id and m.starts_on <= ?
                      order by m.starts_on desc limit 1) latest on true
       join unit on unit.id = latest.unit_id
      where e.id in (select employee_id from unit_membership where unit_id in (select id from unit))
        and (e.archived_at is null or e.archived_at::date > ?)
      order by e.full_name, e.id limit ${MOST_PEOPLE}`,
    [`{${unitIds.join(',')}}`, day, day],
  )
}

async function readTallies(
  em: EntityManager,
  {
    programId,
    day,
    rules,
    employeeIds,
  }: {
    programId: string
    day: string
    rules: readonly BehaviorRule[]
    employeeIds: readonly string[]
  },
): Promise<Map<string, TallyRow[]>> {
  const rows: TallyRow[] = await em.execute(
    `select o.employee_id as "employeeId", o.behavior_id as "behaviorId",
            sum(o.opportunities)::int as opportunities, sum(o.shown)::int as shown
       from observation o
       join unnest(?::uuid[], ?::date[]) as rule (behavior_id, from_day) on rule.behavior_id = o.behavior_id
      where o.program_id = ? and o.employee_id = any (?::uuid[]) and o.withdrawn_at is null
        and o.observed_on <= ? and (rule.from_day is null or o.observed_on >= rule.from_day)
      group by o.employee_id, o.behavior_id`,
    [
      `{${rules.map(({ behaviorId }) => behaviorId).join(',')}}`,
      `{${rules.map(({ windowDays }) => windowStart(day, windowDays ?? null) ?? 'null').join(',')}}`,
      programId,
      `{${employeeIds.join(',')}}`,
      day,
    ],
  )
  return Map.groupBy(rows, ({ employeeId }) => employeeId)
}
