import { completingEntries } from '../attendance/attendance.module.ts'
import type { CoverageViewer } from './coverage-viewer.ts'
import { listOf, requirements, type Wanted } from './required-people.ts'

/**
 * Besides `requirements`, for counting people; courses are bits, so that a hundred thousand people are added up once and not
 * once a course:
 *
 * - `course_bit(course_id, bit)`: a bit for each course that is required.
 * - `person(employee_id, unit_id, required, known, done)`: of whom anything is required; `required` = the courses, `known` = those
 *   of which the viewer sees by name whether they did them, `done` = those that they completed. Without figures of everybody only
 *   what is known is there.
 *
 * What was completed is added up beside what is required and not joined: of tables like these the database can't tell how large
 * they are, and would look one up in the other row by row.
 */
export function peopleWithCourses(
  wanted: Wanted,
  viewer: CoverageViewer,
): { sql: string; parameters: unknown[] } {
  const { sql, parameters } = requirements(wanted, viewer)
  const known = 'case when e.unit_id in (select id from led) then r.required else r.known end'
  const knowsSome = !viewer.knowsAll && viewer.seesFigures
  return {
    sql: `${sql},
  course_number as (select course_id, row_number() over (order by course_id)::int - 1 as no, count(*) over ()::int as courses
                      from (select distinct course_id from requirement) once),
  course_bit as materialized (
    select course_id, set_bit(repeat('0', courses)::varbit, no, 1) as bit from course_number),
  asked as materialized (
    select r.audience_id, bit_or(b.bit) as required,
           coalesce(bit_or(b.bit) filter (where r.program_id = any (?::uuid[])), bit_xor(b.bit) # bit_xor(b.bit)) as known
      from requirement r join course_bit b on b.course_id = r.course_id
     group by r.audience_id),
  ${completingEntries('select course_id from requirement')},
  person as (
    select employee_id, any_value(unit_id) as unit_id, bit_or(required) as required,
           ${knowsSome ? 'bit_or(known)' : 'bit_or(required)'} as known,
           coalesce(bit_or(done) & bit_or(required), bit_or(required) # bit_or(required)) as done
      from (select e.id as employee_id, e.unit_id, ${viewer.knowsAll || viewer.seesFigures ? 'r.required' : `${known} as required`},
                   ${knowsSome ? known : 'null::varbit'} as known, null::varbit as done
              from asked r join audience_people e on e.audience_id = r.audience_id
            union all
            select c.employee_id, null, null, null, b.bit
              from completing_entry c join course_bit b on b.course_id = c.course_id) both_sides
     group by employee_id having bit_count(bit_or(required)) > 0)`,
    parameters: [...parameters, listOf(viewer.programsRun), wanted.asOf],
  }
}
