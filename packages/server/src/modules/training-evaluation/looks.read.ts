import type { EntityManager } from '@mikro-orm/postgresql'
import {
  LOOK_DAYS,
  type LookCounts,
  type LookDay,
  type LookedAt,
} from '@tidemark/domain/training-evaluation/behavior-effect'
import { readManyPeople } from '../../kernel/read-many-people.ts'
import { COMPLETED_ON, COMPLETES_COURSE } from '../attendance/attendance.module.ts'

/** A behavior that a course serves, and what was counted of it at each look. */
export interface LookedAtBehavior {
  courseId: string
  /** Null = of all sessions of the course, with each person once. */
  sessionId: string | null
  behaviorId: string
  name: string
  isUnlearned: boolean
  programId: string
  programName: string
  objectiveId: string | null
  /** Whether the program notes who was seen, without which nobody can be told from anybody. */
  isNamed: boolean
  looks: LookCounts[]
}

interface AskedLooks {
  courseIds: readonly string[]
  today: string
  /** Of each session besides. */
  bySession?: boolean
}

/**
 * Attendees and others at each look, in one statement. An attendee is looked at from their own day of completion on, each of the
 * others of a unit from the middle one of the days of its attendees. What counts is what was seen after that day, up to the look,
 * within the behavior's window; whether somebody shows it is decided as for adoption. Written so that its cost hardly depends on
 * what the planner believes of common tables: observations by their index, person by person, and everything else hashed. What
 * people are told apart by is sorted with the person first, as sorting by a course that all have in common takes longest.
 */
export async function readLooks(
  em: EntityManager,
  { courseIds, today, bySession = false }: AskedLooks,
): Promise<LookedAtBehavior[]> {
  const rows = await readManyPeople<Row>(em, LOOKS, [`{${courseIds.join(',')}}`, today, bySession])
  return rows.map(({ looks, ...behavior }) => ({
    ...behavior,
    looks: LOOK_DAYS.map((day) => {
      const found = looks?.find((look) => look.day === day)
      return { day, attendees: NOBODY, others: NOBODY, nextOn: null, ...found }
    }),
  }))
}

type Row = Omit<LookedAtBehavior, 'looks'> & { looks: (LookCounts & { day: LookDay })[] | null }

const NOBODY: LookedAt = { people: 0, observed: 0, showing: 0 }

/** Whom to look at and when: `person(course_id, session_id, after, employee_id, unit_id, day, attended)`. */
const PEOPLE = `
  course as (select unnest(?::uuid[]) as id),
  today as (select ?::date as day, ?::boolean as by_session),
  served as (
    select cb.course_id, b.id as behavior_id, b.name, b.direction, b.bar, b.window_days, b.minimum_opportunities,
           b.program_id, b.objective_id
      from course join course_behavior cb on cb.course_id = course.id
      join target_behavior b on b.organization_id = cb.organization_id and b.id = cb.behavior_id
     where b.archived_at is null),
  covered as (
    select w.program_id, u.id
      from wave w
      join wave_unit wu on wu.organization_id = w.organization_id and wu.wave_id = w.id
      join business_unit u on u.organization_id = wu.organization_id and u.id = wu.unit_id
     where w.program_id in (select program_id from served) and w.archived_at is null and u.archived_at is null
    union
    select c.program_id, u.id from business_unit u join covered c on u.parent_id = c.id where u.archived_at is null),
  completion as materialized (
    select s.course_id, s.id as session_id, a.employee_id, a.unit_id, a.is_recognized, ${COMPLETED_ON} as day
      from course
      join training_session s on s.course_id = course.id
      join attendance a on a.organization_id = s.organization_id and a.session_id = s.id
     where course.id in (select course_id from served)
       and ${COMPLETES_COURSE} and ${COMPLETED_ON} <= (select day from today)),
  attendee as (
    select course_id, null::uuid as session_id, employee_id, unit_id, day
      from (select distinct on (employee_id, course_id) * from completion
             order by employee_id, course_id, day, session_id) first
     where not is_recognized
    union all
    select course_id, session_id, employee_id, unit_id, day
      from completion where not is_recognized and (select by_session from today)),
  look as (select unnest(array[${LOOK_DAYS.join(',')}]) as after),
  due as (
    select a.*, look.after from attendee a cross join look where a.day + look.after <= (select day from today)),
  middle as (
    select course_id, session_id, after, unit_id, percentile_disc(0.5) within group (order by day) as day
      from due group by course_id, session_id, after, unit_id),
  stay as (
    select m.employee_id, m.unit_id, m.starts_on,
           least(lead(m.starts_on) over (partition by m.employee_id order by m.starts_on), e.archived_at::date) as gone_on
      from unit_membership m
      join employee e on e.organization_id = m.organization_id and e.id = m.employee_id
     where m.employee_id in (select employee_id from unit_membership where unit_id in (select unit_id from middle))),
  other as (
    select distinct on (s.employee_id, m.after, m.course_id, m.session_id)
           m.course_id, m.session_id, m.after, s.employee_id, s.unit_id, m.day
      from middle m
      join stay s on s.unit_id = m.unit_id and s.starts_on <= m.day and (s.gone_on is null or s.gone_on > m.day)
     where case when m.session_id is null
                then (m.course_id, s.employee_id) not in (select course_id, employee_id from completion)
                else not exists (select from completion c where c.course_id = m.course_id and c.employee_id = s.employee_id
                                    and c.day <= m.day + m.after) end
     order by s.employee_id, m.after, m.course_id, m.session_id, m.day, s.unit_id),
  person as (
    select course_id, session_id, after, employee_id, unit_id, day, true as attended from due
    union all
    select course_id, session_id, after, employee_id, unit_id, day, false from other)`

const LOOKS = `with recursive ${PEOPLE},
  tally as (
    select p.course_id, p.session_id, p.after, p.attended, b.behavior_id, seen.opportunities, seen.shown
      from person p
      join served b on b.course_id = p.course_id
      join covered c on c.program_id = b.program_id and c.id = p.unit_id
     cross join lateral (
       select coalesce(sum(o.opportunities), 0) as opportunities, coalesce(sum(o.shown), 0) as shown
         from observation o
        where o.program_id = b.program_id and o.employee_id = p.employee_id and o.behavior_id = b.behavior_id
          and o.withdrawn_at is null and o.observed_on <= p.day + p.after
          and o.observed_on > greatest(p.day, p.day + p.after - coalesce(b.window_days, p.after))) seen),
  verdict as (
    select t.course_id, t.session_id, t.after, t.attended, t.behavior_id,
           case when b.window_days is null and b.direction = 'adopt' and t.shown > 0 then true
                when t.opportunities = 0 or t.opportunities < b.minimum_opportunities then null
                when b.direction = 'adopt' then t.shown::float8 / t.opportunities >= b.bar
                else t.shown::float8 / t.opportunities <= b.bar end as adopted
      from tally t join served b on b.course_id = t.course_id and b.behavior_id = t.behavior_id),
  counted as (
    select course_id, session_id, behavior_id, after,
           count(*) filter (where attended) as people, count(adopted) filter (where attended) as observed,
           count(*) filter (where attended and adopted) as showing,
           count(*) filter (where not attended) as others, count(adopted) filter (where not attended) as others_observed,
           count(*) filter (where not attended and adopted) as others_showing, null::date as next_on
      from verdict group by course_id, session_id, behavior_id, after
    union all
    select a.course_id, a.session_id, b.behavior_id, look.after, 0, 0, 0, 0, 0, 0, min(a.day + look.after)
      from attendee a
      join served b on b.course_id = a.course_id
      join covered c on c.program_id = b.program_id and c.id = a.unit_id
     cross join look
     where a.day + look.after > (select day from today)
     group by a.course_id, a.session_id, b.behavior_id, look.after),
  told as (
    select course_id, session_id, behavior_id, after, json_build_object('day', after, 'nextOn', max(next_on),
             'attendees', json_build_object('people', sum(people), 'observed', sum(observed), 'showing', sum(showing)),
             'others', json_build_object('people', sum(others), 'observed', sum(others_observed),
                                         'showing', sum(others_showing))) as look
      from counted group by course_id, session_id, behavior_id, after),
  found as (
    select course_id, session_id, behavior_id, json_agg(look) as looks
      from told group by course_id, session_id, behavior_id)
  select s.course_id as "courseId", f.session_id as "sessionId", s.behavior_id as "behaviorId", s.name,
         s.direction = 'unlearn' as "isUnlearned", p.id as "programId", p.name as "programName",
         s.objective_id as "objectiveId", p.observation_mode = 'named' as "isNamed", f.looks
    from served s
    join program p on p.id = s.program_id
    left join found f on f.course_id = s.course_id and f.behavior_id = s.behavior_id
   order by p.name, s.name, s.behavior_id`
