import type { EntityManager } from '@mikro-orm/postgresql'
import type { AdoptionCounts } from '@tidemark/domain/adoption/adoption-figure'
import { periodEnd } from '@tidemark/domain/adoption/period'
import type { OwnCount } from './count-row.ts'
import type { ProgramFacts } from './program-facts.read.ts'

/** Stands for "every core behavior together" where SQL needs a key that can be compared. */
const ALL_CORE = '00000000-0000-0000-0000-000000000000'

const PARAMETERS = `
  program as (select ?::uuid as id),
  unit as (select unnest(?::uuid[]) as id),
  period as (select * from unnest(?::date[], ?::date[]) as p (starts_on, ends_on)),
  rule as (
    select b.id, b.direction, b.is_core, b.bar, b.window_days, b.minimum_opportunities
      from target_behavior b, program where b.program_id = program.id and b.archived_at is null)`

/** A person is in the unit of the latest move, and nowhere from the day on which they left. */
const PRESENT = `
  stay as (
    select m.employee_id, m.unit_id, m.starts_on,
           least(lead(m.starts_on) over (partition by m.employee_id order by m.starts_on), e.archived_at::date) as gone_on
      from unit_membership m
      join employee e on e.organization_id = m.organization_id and e.id = m.employee_id
     where m.employee_id in (select employee_id from unit_membership where unit_id in (select id from unit))),
  present as (
    select s.employee_id, s.unit_id, p.starts_on as period, p.ends_on
      from stay s join unit on unit.id = s.unit_id
      join period p on p.ends_on >= s.starts_on and (s.gone_on is null or p.ends_on < s.gone_on))`

/**
 * By person, as \`personAdoption\` decides it: one behavior known to miss its bar decides at once, all core ones passed
 * make an adopter, anything else can't be said yet. A test holds the two against each other.
 */
const NAMED = `with ${PARAMETERS}, ${PRESENT},
  seen as materialized (
    select o.employee_id, o.behavior_id, p.starts_on as period,
           sum(o.opportunities) as opportunities, sum(o.shown) as shown
      from program
      join observation o on o.program_id = program.id and o.withdrawn_at is null
      join rule on rule.id = o.behavior_id
      join period p on o.observed_on <= p.ends_on
       and (rule.window_days is null or o.observed_on > p.ends_on - rule.window_days)
     where o.employee_id in (select employee_id from present)
       and o.observed_on <= (select max(ends_on) from period)
       and o.observed_on > (select case when bool_or(window_days is null) then '-infinity'
                                        else (select min(ends_on) from period) - max(window_days) end from rule)
     group by 1, 2, 3),
  verdict as (
    select s.employee_id, pr.unit_id, s.period, s.behavior_id, rule.is_core,
           case when rule.window_days is null and rule.direction = 'adopt' and s.shown > 0 then true
                when s.opportunities < rule.minimum_opportunities then null
                when rule.direction = 'adopt' then s.shown::float8 / s.opportunities >= rule.bar
                else s.shown::float8 / s.opportunities <= rule.bar end as adopted
      from seen s
      join rule on rule.id = s.behavior_id
      join present pr on pr.employee_id = s.employee_id and pr.period = s.period),
  judged as (
    select unit_id, period, behavior_id, adopted from verdict
    union all
    select unit_id, period, '${ALL_CORE}',
           case when bool_or(not adopted) then false
                when count(*) filter (where adopted) = (select count(*) from rule where is_core) then true end
      from verdict where is_core group by employee_id, unit_id, period)
  select unit_id as "unitId", period::text, null::text as "behaviorId", count(*)::int as eligible, null::int as observed, null::int as adopters
    from present group by unit_id, period
  union all
  select unit_id, period::text, behavior_id::text, null, count(adopted)::int, (count(*) filter (where adopted))::int
    from judged group by unit_id, period, behavior_id`

/**
 * By unit, where nobody is named: the latest count of a behavior within its window speaks for it, and of the core ones
 * the lowest share for all, once each has a count. Whoever still shows a habit to unlearn is no adopter.
 */
const UNIT_COUNTS = `with ${PARAMETERS}, ${PRESENT},
  latest as (
    select distinct on (c.unit_id, p.starts_on, c.behavior_id)
           c.unit_id, p.starts_on as period, c.behavior_id, rule.is_core, c.observed,
           case rule.direction when 'adopt' then c.showing else c.observed - c.showing end as adopters
      from program
      join unit_count c on c.program_id = program.id and c.withdrawn_at is null
      join unit on unit.id = c.unit_id
      join rule on rule.id = c.behavior_id
      join period p on c.observed_on <= p.ends_on
       and (rule.window_days is null or c.observed_on > p.ends_on - rule.window_days)
     order by c.unit_id, p.starts_on, c.behavior_id, c.observed_on desc, c.id desc),
  lowest as (
    select distinct on (unit_id, period) unit_id, period, observed, adopters
      from latest
      join (select unit_id, period from latest where is_core group by unit_id, period
            having count(*) = (select count(*) from rule where is_core)) complete using (unit_id, period)
     where is_core order by unit_id, period, adopters::float8 / observed, observed desc, adopters)
  select unit_id as "unitId", period::text, null::text as "behaviorId", count(*)::int as eligible, null::int as observed, null::int as adopters
    from present group by unit_id, period
  union all
  select u.id, p.starts_on::text, null, round(u.headcount)::int, null, null
    from unit join business_unit u on u.id = unit.id and u.headcount >= 0.5, period p
   where not exists (select from present where unit_id = u.id and period = p.starts_on)
  union all
  select unit_id, period::text, behavior_id::text, null, observed, adopters from latest
  union all
  select unit_id, period::text, '${ALL_CORE}', null, observed, adopters from lowest`

interface Row {
  unitId: string
  period: string
  /** Null in the rows that hold the people in scope. */
  behaviorId: string | null
  eligible: number | null
  observed: number | null
  adopters: number | null
}

/**
 * What the units' own people add up to at the end of each period, from the rows: for every behavior of the program and
 * for all core ones together. Units without people in scope are left out.
 */
export async function readOwnCounts(
  em: EntityManager,
  { id, observationMode, reportingPeriod, behaviorIds }: ProgramFacts,
  unitIds: readonly string[],
  periods: readonly string[],
): Promise<OwnCount[]> {
  if (unitIds.length === 0 || periods.length === 0) return []
  const rows: Row[] = await em.execute(observationMode === 'named' ? NAMED : UNIT_COUNTS, [
    id,
    `{${unitIds.join(',')}}`,
    `{${periods.join(',')}}`,
    `{${periods.map((period) => periodEnd(period, reportingPeriod)).join(',')}}`,
  ])
  const seen = new Map(rows.map((row) => [`${row.unitId} ${row.period} ${row.behaviorId ?? ''}`, row]))
  return rows.flatMap(({ unitId, period, behaviorId, eligible }) =>
    behaviorId === null && eligible !== null
      ? [null, ...behaviorIds].map((behavior): OwnCount => {
          const row = seen.get(`${unitId} ${period} ${behavior ?? ALL_CORE}`)
          return { unitId, period, behaviorId: behavior, counts: fitIntoScope(row, eligible) }
        })
      : [],
  )
}

/** People who were counted and have left since can't be adopters any more: the share of those counted stands for who is left. */
function fitIntoScope(row: Row | undefined, eligible: number): AdoptionCounts {
  const [observed, adopters] = [row?.observed ?? 0, row?.adopters ?? 0]
  if (observed <= eligible) return { eligible, observed, adopters }
  return { eligible, observed: eligible, adopters: Math.round((adopters * eligible) / observed) }
}
