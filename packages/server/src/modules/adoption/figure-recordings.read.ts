import type { EntityManager } from '@mikro-orm/postgresql'
import type { BehaviorRule } from '@tidemark/domain/behaviors/behavior-rule'
import { windowStart } from '@tidemark/domain/behaviors/observation-window'
import type { ObservationMode } from '@tidemark/domain/programs/program-input'
import type { FigureRecordingType } from './figure-sheet.type.ts'

const MOST_RECORDINGS = 100

interface RecordingsRequest {
  programId: string
  mode: ObservationMode
  unitIds: readonly string[]
  day: string
  rules: readonly BehaviorRule[]
  /** Whether observers are named; otherwise what they recorded on one day is taken together. */
  namesObservers: boolean
  /** Fewest people that a row may be about. */
  minimum: number
}

interface Row {
  observedOn: string
  unitId: string
  unitName: string
  behaviorName: string
  observerName: string | null
  people: number
  opportunities: number
  shown: number
  total: number
}

const ROWS: Record<ObservationMode, string> = {
  named: `select recording_id, unit_id, behavior_id, observed_on, employee_id, null::int as people, opportunities, shown
            from observation where program_id = ? and withdrawn_at is null`,
  unit_counts: `select recording_id, unit_id, behavior_id, observed_on, null::uuid as employee_id, observed as people,
                       observed as opportunities, showing as shown
                  from unit_count where program_id = ? and withdrawn_at is null`,
}

/** What was recorded within the behaviors' windows, summed by day, unit, behavior and observer, newest first. */
export async function readFigureRecordings(
  em: EntityManager,
  { programId, mode, unitIds, day, rules, namesObservers, minimum }: RecordingsRequest,
): Promise<{ recordings: FigureRecordingType[]; total: number }> {
  const rows: Row[] = await em.execute(
    `with rule as (select * from unnest(?::uuid[], ?::date[]) as r (behavior_id, from_day)),
     summed as (
       select o.observed_on, o.unit_id, o.behavior_id, ${namesObservers ? 'r.observer_id' : 'null::uuid as observer_id'},
              coalesce(sum(o.people), count(distinct o.employee_id))::int as people,
              sum(o.opportunities)::int as opportunities, sum(o.shown)::int as shown
         from (${ROWS[mode]}) o
         join rule on rule.behavior_id = o.behavior_id
         join recording r on r.id = o.recording_id
        where o.unit_id = any (?::uuid[]) and o.observed_on <= ? and (rule.from_day is null or o.observed_on >= rule.from_day)
        group by 1, 2, 3, 4)
     select s.observed_on::text as "observedOn", u.id as "unitId", u.name as "unitName", b.name as "behaviorName",
            a.display_name as "observerName", s.people, s.opportunities, s.shown, count(*) over ()::int as total
       from summed s
       join business_unit u on u.id = s.unit_id
       join target_behavior b on b.id = s.behavior_id
       left join account a on a.id = s.observer_id
      where s.people >= ?
      order by s.observed_on desc, u.name, b.name, a.display_name limit ${MOST_RECORDINGS}`,
    [
      `{${rules.map(({ behaviorId }) => behaviorId).join(',')}}`,
      `{${rules.map(({ windowDays }) => windowStart(day, windowDays ?? null) ?? 'null').join(',')}}`,
      programId,
      `{${unitIds.join(',')}}`,
      day,
      minimum,
    ],
  )
  return {
    recordings: rows.map((row) => ({
      observedOn: row.observedOn,
      unit: { id: row.unitId, name: row.unitName },
      behaviorName: row.behaviorName,
      observerName: row.observerName ?? 'A line manager',
      people: row.people,
      opportunities: row.opportunities,
      shown: row.shown,
    })),
    total: rows[0]?.total ?? 0,
  }
}
