import { completedCourses } from '../attendance/attendance.module.ts'
import { peopleOfAudiences } from '../audiences/audiences.module.ts'
import type { ProgramReach } from '../access/access.module.ts'
import type { CoverageViewer } from './coverage-viewer.ts'

/** Which requirements to look at, and as of which day. */
export interface Wanted {
  programs: ProgramReach
  /** Null = all of them. */
  courseId: string | null
  /** True: whoever asks for the courses of these programs, another program too. */
  byCourse?: boolean
  asOf: string
  /** False: due days aren’t asked for, and are null. */
  isDue?: boolean
}

/**
 * The common tables behind every figure of coverage; put them behind `with recursive`.
 *
 * - `requirement(program_id, course_id, audience_id, due_on)`: what open programs require.
 * - `first_wave(program_id, unit_id, wave_id, go_live_on)`: the earliest open wave that holds a unit.
 * - `required(course_id, employee_id, unit_id, due_on, known)`: who has to complete which course, once, with the earliest due
 *   day; `known` = the viewer sees by name whether they did. Without figures of everybody only those are there.
 * - `course_completion` and `completed_course`: see `completedCourses`.
 * - `standing(course_id, employee_id, unit_id, known, completed)`: the required, and whether they completed it. Added up instead
 *   of joined: of tables like these the database can’t tell how large they are, and would look one up in the other row by row.
 *
 * People and requirements are as they are now; what was completed is as of the day.
 */
export function requiredPeople(
  { programs, courseId, byCourse = false, asOf, isDue = true }: Wanted,
  viewer: CoverageViewer,
): { sql: string; parameters: unknown[] } {
  const all = programs === 'all'
  const inPrograms = 'r.program_id = any (?::uuid[])'
  const ofThem = byCourse
    ? `r.course_id in (select r.course_id from training_requirement r where r.archived_at is null and ${inPrograms})`
    : inPrograms
  const conditions = [
    'r.archived_at is null',
    ...(all ? [] : [ofThem]),
    ...(courseId ? ['r.course_id = ?'] : []),
  ]
  const known = viewer.knowsAll
    ? 'true'
    : '(r.program_id = any (?::uuid[]) or e.unit_id in (select id from led))'
  const sql = `requirement as (
    select r.program_id, r.course_id, r.audience_id, r.due_on
      from training_requirement r
      join program p on p.organization_id = r.organization_id and p.id = r.program_id and p.archived_at is null
      join training_course c on c.organization_id = r.organization_id and c.id = r.course_id and c.archived_at is null
      join audience a on a.organization_id = r.organization_id and a.id = r.audience_id and a.archived_at is null
     where ${conditions.join(' and ')}),
  ${peopleOfAudiences('a.id in (select audience_id from requirement)')},
  led as (
    select u.id from business_unit u where u.id = any (?::uuid[])
    union
    select u.id from led join business_unit u on u.parent_id = led.id),
  wave_place as (
    select w.program_id, l.unit_id, w.id as wave_id, w.go_live_on
      from wave w join wave_unit l on l.organization_id = w.organization_id and l.wave_id = w.id
     where w.archived_at is null and w.program_id in (select program_id from requirement)
    union
    select p.program_id, u.id, p.wave_id, p.go_live_on
      from wave_place p join business_unit u on u.parent_id = p.unit_id where u.archived_at is null),
  first_wave as (
    select distinct on (program_id, unit_id) * from wave_place order by program_id, unit_id, go_live_on, wave_id),
  required as (
    select r.course_id, e.id as employee_id, e.unit_id, ${isDue ? 'min(coalesce(r.due_on, w.go_live_on))' : 'null::date'} as due_on,
           bool_or(${known}) as known
      from requirement r
      join audience_people e on e.audience_id = r.audience_id
      ${isDue ? 'left join first_wave w on w.program_id = r.program_id and w.unit_id = e.unit_id' : ''}
     group by r.course_id, e.id, e.unit_id
    ${viewer.knowsAll || viewer.seesFigures ? '' : `having bool_or(${known})`}),
  ${completedCourses('select course_id from requirement')},
  standing as (
    select course_id, employee_id, (array_agg(unit_id) filter (where is_required))[1] as unit_id,
           bool_or(known) as known, not bool_and(is_required) as completed
      from (select course_id, employee_id, unit_id, known, true as is_required from required
            union all
            select course_id, employee_id, null, false, false from completed_course) both_sides
     group by course_id, employee_id having bool_or(is_required))`
  const knownParameters = viewer.knowsAll ? [] : [listOf(viewer.programsRun)]
  return {
    sql,
    parameters: [
      ...(all ? [] : [listOf(programs)]),
      ...(courseId ? [courseId] : []),
      listOf(viewer.unitsLed),
      ...knownParameters,
      ...(viewer.knowsAll || viewer.seesFigures ? [] : knownParameters),
      asOf,
    ],
  }
}

/** Ids as a parameter of the type uuid[]. */
export const listOf = (ids: readonly string[]) => `{${ids.join(',')}}`
