import {
  nameRows,
  quote,
  type ImportProblem,
  type ImportProblemCode,
} from '@tidemark/domain/imports/import-problem'
import type { Command } from '../../kernel/run-command.ts'
import type { StagedFile } from '../imports/imports.module.ts'
import { COMPARED, NAMED_SESSION } from './compared-rows.ts'

/** What keeps a row out, as the statement below finds it. */
type Reason =
  | 'nobody'
  | 'several_people'
  | 'no_course'
  | 'no_session'
  | 'several_sessions'
  | 'cancelled'
  | 'no_self_paced'
  | 'several_self_paced'
  | 'no_first_day'
  | 'registered_later'
  | 'ended_later'
  | 'no_day_of_completion'
  | 'not_in_series'

interface BadRow {
  row: number
  reason: Reason
  staffNumber: string
  email: string
  courseCode: string
  sessionCode: string
}

/** All that keeps rows out of the plan: what they name and isn't there, days to come, and people who come twice. */
export async function findImportProblems(command: Command, file: StagedFile): Promise<ImportProblem[]> {
  const bad = await findBadRows(command, file)
  return [...bad.map((row) => inWords(row, file)), ...(await findDoubles(command, file))]
}

function findBadRows({ em }: Command, { today, columns }: StagedFile): Promise<BadRow[]> {
  return em.execute(
    `select c.row, r.reason, c.staff_number as "staffNumber", c.email, c.course_code as "courseCode",
            c.session_code as "sessionCode"
       from ${COMPARED} c
       join ${NAMED_SESSION} n on n.course_code = c.course_code and n.session_code = c.session_code
       cross join lateral (values
         (case when c.people_of_address > 1 then 'several_people' when c.employee_id is null then 'nobody' end),
         (case when c.course_code <> '' and n.course_id is null then 'no_course'
               when n.found > 1 and n.session_code = '' then 'several_self_paced'
               when n.found > 1 then 'several_sessions'
               when n.state = 'cancelled' then 'cancelled'
               when n.found = 0 and n.session_code <> '' then 'no_session'
               when n.found = 0 and ? then 'no_self_paced' end),
         (case when c.lacks_first_day and n.course_id is not null then 'no_first_day' end),
         (case when c.registered_on > ? then 'registered_later' end),
         (case when c.ended_on > ? then 'ended_later'
               when c.is_self_paced and c.status = 'completed' and c.ended_on is null and n.course_id is not null
               then 'no_day_of_completion' end),
         (case when c.part_of_id is not null and c.employee_id is not null
                and not exists (select from attendance s where s.session_id = c.part_of_id and s.employee_id = c.employee_id and s.archived_at is null)
                and not exists (select from ${COMPARED} s where s.session_id = c.part_of_id
                                   and s.employee_id = c.employee_id) then 'not_in_series' end)
       ) as r (reason)
      where r.reason is not null and (c.employee_id is null or n.found <> 1 or n.state = 'cancelled' or c.part_of_id is not null
             or c.is_self_paced or c.lacks_first_day or c.registered_on > ? or c.ended_on > ? or c.people_of_address > 1)
      order by c.row`,
    ['sessionCode' in columns, today, today, today, today],
  )
}

function inWords(bad: BadRow, { columns }: StagedFile): ImportProblem {
  const { row, staffNumber, email, courseCode, sessionCode } = bad
  const person = staffNumber === '' ? 'email' : 'staffNumber'
  const problem = (field: string, code: ImportProblemCode, message: string): ImportProblem => {
    return { row, relatedRows: [], column: columns[field] ?? null, code, message, severity: 'refuses' }
  }
  switch (bad.reason) {
    case 'nobody': {
      const message =
        staffNumber === ''
          ? `Nobody has the address ${quote(email)}.`
          : `Nobody has the staff number ${quote(staffNumber)}.`
      return problem(person, 'employee_unknown', message)
    }
    case 'several_people':
      return problem(person, 'employee_unknown', `Several people have the address ${quote(email)}.`)
    case 'no_course':
      return problem('courseCode', 'course_unknown', `The catalog has no course ${quote(courseCode)}.`)
    case 'no_session':
      return problem(
        'sessionCode',
        'session_unknown',
        courseCode === ''
          ? `There is no session ${quote(sessionCode)}.`
          : `The course ${quote(courseCode)} has no session ${quote(sessionCode)}.`,
      )
    case 'several_sessions':
      return problem(
        'sessionCode',
        'session_ambiguous',
        `Several courses have a session ${quote(sessionCode)}: name the course as well.`,
      )
    case 'cancelled':
      return problem('sessionCode', 'session_unknown', `The session ${quote(sessionCode)} was cancelled.`)
    case 'no_self_paced':
      return problem(
        'sessionCode',
        'session_unknown',
        'Name the session: the course has none that is self-paced.',
      )
    case 'several_self_paced':
      return problem(
        'sessionCode',
        'session_ambiguous',
        'Name the session: the course has several that are self-paced.',
      )
    case 'no_first_day':
      return problem('endedOn', 'cell_refused', 'Days can be counted from the first day of a session only.')
    case 'registered_later':
      return problem('registeredOn', 'cell_refused', 'This day is still to come.')
    case 'ended_later':
      return problem('endedOn', 'cell_refused', 'This day is still to come.')
    case 'no_day_of_completion':
      return problem(
        'endedOn',
        'cell_refused',
        'Say on which day it was completed: a self-paced session has none of its own.',
      )
    case 'not_in_series':
      return problem(
        person,
        'employee_unknown',
        'The person isn’t in the series that this is a part of; import its people first.',
      )
  }
}

/** People who come twice in one session: refused with all their rows, unless these say the same. */
async function findDoubles({ em }: Command, { columns }: StagedFile): Promise<ImportProblem[]> {
  const doubles: { rows: number[]; alike: boolean; person: string }[] = await em.execute(
    `select array_agg(row order by row) as rows, min(coalesce(nullif(staff_number, ''), email)) as person,
            count(distinct (status, outcome, score, score_before, registered_on, ended_on, is_recognized)::text) = 1 as alike
       from ${COMPARED} c
      where (target, employee_id) in (select target, employee_id from ${COMPARED}
                                       where target is not null and employee_id is not null
                                       group by target, employee_id having count(*) > 1)
      group by target, employee_id order by 1`,
  )
  const merged = doubles.filter(({ alike }) => alike).flatMap(({ rows }) => rows.slice(1))
  const [first, ...others] = merged.toSorted((a, b) => a - b)
  const notice: ImportProblem[] =
    first === undefined
      ? []
      : [
          {
            row: first,
            relatedRows: others,
            column: null,
            code: 'rows_merged',
            message: `Say the same as an earlier row: ${nameRows([first, ...others])}.`,
            severity: 'notice',
          },
        ]
  const refused = doubles.flatMap(({ rows, alike, person }): ImportProblem[] => {
    const [row, ...relatedRows] = rows
    if (alike || row === undefined) return []
    const message = `${quote(person)} stands in ${nameRows(rows)} with the same session, and they differ.`
    const column = columns['staffNumber'] ?? columns['email'] ?? null
    return [{ row, relatedRows, column, code: 'key_doubled', message, severity: 'refuses' }]
  })
  return [...notice, ...refused]
}
