import type { ImportProblem } from '@tidemark/domain/imports/import-problem'
import type { Command } from '../../kernel/run-command.ts'
import {
  FILE_ROW,
  gatherFileStatistics,
  type StagedFile,
  type StagedPlan,
} from '../imports/imports.module.ts'
import { COMPARED, NAMED_SESSION } from './compared-rows.ts'
import { findImportProblems } from './find-import-problems.ts'

/**
 * Looks up the people and sessions that the rows of a file of attendance name, and what is on file of them: one joining pass over
 * all rows, whose gaps are the problems. A field without a column stays as it is on file.
 */
export async function compareAttendance(command: Command, file: StagedFile): Promise<StagedPlan> {
  await nameSessions(command)
  await lookUp(command, file)
  const problems = await findImportProblems(command, file)
  await keepGoodRows(command, problems)
  return { ...(await sumUp(command)), problems }
}

/** A session without a code is the self-paced one of its course. */
async function nameSessions({ em }: Command) {
  await em.execute(
    `insert into ${NAMED_SESSION} (course_code, session_code, course_id, found, session_id, part_of_id, state, is_self_paced, first_day)
     with named as (
       select distinct "courseCode" as course_code, "sessionCode" as session_code from ${FILE_ROW}
     ), known as (
       select s.id, s.course_id, coalesce(s.code, '') as code, s.part_of_id, s.state, s.is_self_paced,
              (s.starts_at at time zone s.time_zone)::date as first_day
         from training_session s
         join training_course c on c.id = s.course_id and c.archived_at is null
        where s.archived_at is null
     ), found as (
       select n.course_code, n.session_code, k.*
         from named n
         join known k on k.code = n.session_code
         join training_course c on c.id = k.course_id and (n.course_code = '' or c.code = n.course_code)
        where n.session_code <> ''
       union all
       select n.course_code, n.session_code, k.*
         from named n
         join training_course c on c.code = n.course_code
         join known k on k.course_id = c.id and k.is_self_paced and k.part_of_id is null
        where n.session_code = ''
     )
     select n.course_code, n.session_code, coalesce((array_agg(f.course_id))[1], c.id) as course_id,
            count(f.id)::int as found,
            case when count(f.id) = 1 and min(f.state) <> 'cancelled' then (array_agg(f.id))[1] end as session_id, (array_agg(f.part_of_id))[1] as part_of_id,
            (array_agg(f.state))[1] as state, coalesce((array_agg(f.is_self_paced))[1], n.session_code = '') as is_self_paced,
            min(f.first_day) as first_day
       from named n
       left join training_course c on c.code = n.course_code and c.archived_at is null
       left join found f on f.course_code = n.course_code and f.session_code = n.session_code
      group by n.course_code, n.session_code, c.id`,
  )
  await gatherFileStatistics(em, NAMED_SESSION)
}

/**
 * What a row says that was completed, by the rule of `completesCourse`: the file judges, and points below the pass score stand
 * against it. In a part of a series nothing is completed, and so nothing is held against its score.
 */
const statusByScore = (score: string) =>
  `case when f.status = 'completed' and n.part_of_id is null and ${score} < t.pass_score then 'attended' else f.status end`

async function lookUp({ em }: Command, { columns }: StagedFile) {
  /** The value of a field as it will be on file. */
  const after = (field: string, file: string, kept: string) =>
    field in columns ? file : `coalesce(${kept}, ${file})`
  const day = (of: 'registered' | 'ended') => `coalesce(f."${of}On", n.first_day + f."${of}Day")`
  const people =
    'email' in columns
      ? `left join (select lower(email) as email, (array_agg(id))[1] as id, count(*)::int as people
                      from employee where email is not null and erased_at is null group by 1) m
           on f."staffNumber" = '' and m.email = f.email
         left join employee p on p.staff_number = f."staffNumber" and p.erased_at is null
         left join employee e on e.id = coalesce(p.id, m.id)`
      : `left join (select 0 as people) m on false
         left join employee e on e.staff_number = f."staffNumber" and e.erased_at is null`
  await em.execute(
    `insert into ${COMPARED}
     select x.*, case when x.attendance_id is null then 'add'
                      when x.was_archived
                        or (x.status, x.outcome, x.score, x.score_before, x.registered_on, x.ended_on, x.is_recognized)
                           is distinct from (x.kept_status, x.kept_outcome, x.kept_score, x.kept_score_before,
                                             x.kept_registered_on, x.kept_ended_on, x.kept_is_recognized)
                      then 'change' else 'leave' end as part
       from (select f.row, f."staffNumber" as staff_number, f.email, f."courseCode" as course_code,
                    f."sessionCode" as session_code, n.course_id, n.session_id, n.part_of_id, n.first_day, n.is_self_paced,
                    coalesce(n.session_id, case when n.session_code = '' and n.found = 0 then n.course_id end) as target, e.id as employee_id, e.unit_id as present_unit_id,
                    m.people as people_of_address, a.id as attendance_id, a.version, a.archived_at is not null as was_archived,
                    ${statusByScore(after('score', 'f.score', 'a.score'))} as status, ${after('status', 'f.outcome', 'a.outcome')} as outcome,
                    ${after('score', 'f.score', 'a.score')} as score,
                    ${after('scoreBefore', 'f."scoreBefore"', 'a.score_before')} as score_before,
                    ${after('registeredOn', day('registered'), 'a.registered_on')} as registered_on,
                    ${after('endedOn', day('ended'), 'a.ended_on')} as ended_on,
                    ${after('isRecognized', 'f."isRecognized"', 'a.is_recognized')} as is_recognized,
                    (f."registeredDay" is not null or f."endedDay" is not null) and n.first_day is null as lacks_first_day,
                    a.status as kept_status, a.outcome as kept_outcome, a.score as kept_score,
                    a.score_before as kept_score_before, a.registered_on as kept_registered_on,
                    a.ended_on as kept_ended_on, a.is_recognized as kept_is_recognized
               from ${FILE_ROW} f
               left join ${NAMED_SESSION} n on n.course_code = f."courseCode" and n.session_code = f."sessionCode"
               left join training_course t on t.id = n.course_id
               ${people}
               left join attendance a on a.organization_id = e.organization_id and a.session_id = n.session_id
                and a.employee_id = e.id) x`,
  )
  await gatherFileStatistics(em, COMPARED)
}

/** Leaves the rows that would be written: none that is refused, and the first of several that say the same. */
async function keepGoodRows({ em }: Command, problems: readonly ImportProblem[]) {
  const rows = problems.flatMap(({ row, relatedRows }) => [row, ...relatedRows])
  if (rows.length > 0)
    await em.execute(`delete from ${COMPARED} where row = any (?::int[])`, [`{${rows.join(',')}}`])
}

async function sumUp({ em }: Command): Promise<Omit<StagedPlan, 'problems'>> {
  const [row]: (Omit<StagedPlan, 'problems' | 'totals'> &
    Record<'people' | 'sessions' | 'made' | 'scores' | 'lowered', number>)[] = await em.execute(
    `select count(*) filter (where part = 'add')::int as "addCount",
              count(*) filter (where part = 'change')::int as "changeCount",
              count(*) filter (where part = 'leave')::int as "leaveCount",
              count(distinct employee_id)::int as people, count(distinct target)::int as sessions,
              count(distinct target) filter (where session_id is null)::int as made, count(score)::int as scores,
              (select count(*)::int from ${COMPARED} c join training_course t on t.id = c.course_id and t.pass_score is not null
                 join ${FILE_ROW} f on f.row = c.row where f.status = 'completed' and c.status = 'attended') as lowered,
              coalesce(sum(hashtextextended(concat_ws('|', row, part, target, employee_id, version), 0)), 0)::text as digest
         from ${COMPARED} where target is not null and employee_id is not null`,
  )
  if (!row) throw new Error('A sum over no rows has one row.')
  const { people, sessions, made, scores, lowered, ...plan } = row
  const totals = [
    { label: 'People', value: people },
    { label: 'Sessions', value: sessions },
    { label: 'Scores', value: scores },
    ...(lowered > 0
      ? [{ label: 'Called completed, with fewer points than pass: attended', value: lowered }]
      : []),
    ...(made > 0 ? [{ label: 'Self-paced sessions that are made', value: made }] : []),
  ]
  return { ...plan, totals }
}
