import { completingEntries } from '../attendance/attendance.module.ts'
import type { CoverageViewer } from './coverage-viewer.ts'
import { listOf, requirements, type Wanted } from './required-people.ts'

/**
 * Besides `requirements`, for counting people; courses are bits, so that a hundred thousand people are added up once and not
 * once a course:
 *
 * - `course_bit(course_id, bit)`: a bit for each course that is required.
 * - `tally(unit_id, required, known, done, people)`: how many people of a unit have the same behind them; `required` = the
 *   courses, of which there are some, `known` = those of which the viewer sees by name whether they did them, `done` = those that
 *   they completed. Without figures of everybody only what is known is there.
 *
 * What is required is found once for all who are alike. Only what is anybody's own is joined to each: what a list or a role
 * asks of them besides, and what they completed.
 */
export function peopleWithCourses(
  wanted: Wanted,
  viewer: CoverageViewer,
): { sql: string; parameters: unknown[] } {
  const { sql, parameters } = requirements(wanted, viewer)
  const known = 'case when e.unit_id in (select id from led) then r.required else r.known end'
  const required = viewer.knowsAll || viewer.seesFigures ? 'r.required' : known
  const knowsSome = !viewer.knowsAll && viewer.seesFigures
  const bits = `bit_or(${required}) as required, ${knowsSome ? `bit_or(${known})` : 'null::varbit'} as known`
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
  asked_alike as (
    select e.no, ${bits}
      from asked r join audience_alike a on a.audience_id = r.audience_id join alike e on e.no = a.no group by e.no),
  asked_besides as (
    select e.id, ${bits} from asked r join audience_person_held e on e.audience_id = r.audience_id group by e.id),
  ${completingEntries('select course_id from requirement')},
  done as (
    select c.employee_id as id, bit_or(b.bit) as done
      from completing_entry c join course_bit b on b.course_id = c.course_id group by c.employee_id),
  person_alike as (
    select p.no, b.required, b.known, d.done, count(*)::int as people
      from (select no, unnest(employee_ids) as id from alike) p
      left join asked_besides b on b.id = p.id
      left join done d on d.id = p.id
     group by p.no, b.required, b.known, d.done),
  tally as materialized (
    select unit_id, required, ${knowsSome ? 'known' : 'required as known'},
           coalesce(required & done, required # required) as done, sum(people)::int as people
      from (select e.unit_id, coalesce(a.required | p.required, a.required, p.required) as required,
                   coalesce(a.known | p.known, a.known, p.known) as known, p.done, p.people
              from person_alike p join alike e on e.no = p.no left join asked_alike a on a.no = p.no) each
     where bit_count(required) > 0 group by 1, 2, 3, 4)`,
    parameters: [...parameters, listOf(viewer.programsRun), wanted.asOf],
  }
}
