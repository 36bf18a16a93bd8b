import { completedCourses } from '../attendance/attendance.module.ts'
import { groupsOfAudiences } from '../audiences/audiences.module.ts'
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
}

interface CommonTables {
  sql: string
  parameters: unknown[]
}

/**
 * The common tables that tell what is required of whom; put them behind `with recursive`.
 *
 * - `requirement(program_id, course_id, audience_id, due_on)`: what open programs require.
 * - `alike`, `audience_alike` and `audience_person_held`: whom their audiences hold, see `groupsOfAudiences`.
 * - `led(id)`: the units that the viewer leads, with all below.
 * - `wave_place(program_id, unit_id, wave_id, go_live_on)`: the open waves that hold a unit.
 */
export function requirements(
  { programs, courseId, byCourse = false }: Wanted,
  viewer: CoverageViewer,
): CommonTables {
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
  const sql = `requirement as (
    select r.program_id, r.course_id, r.audience_id, r.due_on
      from training_requirement r
      join program p on p.organization_id = r.organization_id and p.id = r.program_id and p.archived_at is null
      join training_course c on c.organization_id = r.organization_id and c.id = r.course_id and c.archived_at is null
      join audience a on a.organization_id = r.organization_id and a.id = r.audience_id and a.archived_at is null
     where ${conditions.join(' and ')}),
  ${groupsOfAudiences('a.id in (select audience_id from requirement)')},
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
      from wave_place p join business_unit u on u.parent_id = p.unit_id where u.archived_at is null)`
  return {
    sql,
    parameters: [
      ...(all ? [] : [listOf(programs)]),
      ...(courseId ? [courseId] : []),
      listOf(viewer.unitsLed),
    ],
  }
}

/**
 * Besides `requirements`, for lists of people:
 *
 * - `first_wave(program_id, unit_id, wave_id, go_live_on)`: the earliest open wave that holds a unit.
 * - `required(course_id, employee_id, unit_id, due_on)`: who has to complete which course, once, with the earliest due day;
 *   without whoever the viewer doesn't see by name.
 * - `course_completion` and `completed_course`: see `completedCourses`.
 *
 * People and requirements are as they are now; what was completed is as of the day.
 */
export function requiredPeople(wanted: Wanted, viewer: CoverageViewer): CommonTables {
  const { sql, parameters } = requirements(wanted, viewer)
  const known = viewer.knowsAll
    ? 'true'
    : 'r.program_id = any (?::uuid[]) or e.unit_id in (select id from led)'
  return {
    sql: `${sql},
  first_wave as (
    select distinct on (program_id, unit_id) * from wave_place order by program_id, unit_id, go_live_on, wave_id),
  asked_alike as (
    select r.course_id, e.no, min(coalesce(r.due_on, w.go_live_on)) as due_on, bool_or(${known}) as is_known
      from requirement r
      join audience_alike a on a.audience_id = r.audience_id
      join alike e on e.no = a.no
      left join first_wave w on w.program_id = r.program_id and w.unit_id = e.unit_id
     group by r.course_id, e.no),
  required as (
    select course_id, employee_id, unit_id, min(due_on) as due_on
      from (select a.course_id, unnest(e.employee_ids) as employee_id, e.unit_id, a.due_on, a.is_known
              from asked_alike a join alike e on e.no = a.no
            union all
            select r.course_id, e.id, e.unit_id, coalesce(r.due_on, w.go_live_on), ${known}
              from requirement r
              join audience_person_held e on e.audience_id = r.audience_id
              left join first_wave w on w.program_id = r.program_id and w.unit_id = e.unit_id) each
     group by course_id, employee_id, unit_id having bool_or(is_known)),
  ${completedCourses('select course_id from requirement')}`,
    parameters: [
      ...parameters,
      ...(viewer.knowsAll ? [] : [listOf(viewer.programsRun), listOf(viewer.programsRun)]),
      wanted.asOf,
    ],
  }
}

/** Ids as a parameter of the type uuid[]. */
export const listOf = (ids: readonly string[]) => `{${ids.join(',')}}`
