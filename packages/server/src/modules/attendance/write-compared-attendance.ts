import { newId } from '../../kernel/new-id.ts'
import type { Command } from '../../kernel/run-command.ts'
import { changedSincePlanned, gatherFileStatistics } from '../imports/imports.module.ts'
import { unitOnDay } from '../organization/organization.module.ts'
import { openSelfPacedSessions, type SelfPacedCourse } from '../training/training.module.ts'
import { COMPARED, READY } from './compared-rows.ts'
import { AS_IT_WAS } from './take-back-imported.ts'

/** Rows of the file that one statement writes: few enough to stop soon when somebody cancels. */
const ROWS_A_LOT = 10_000

/** The first characters of an id, which tell when it was made: those that begin alike lie side by side in an index. */
const AGE_OF_ID = 15

/**
 * Writes what was compared: new entries with the person's unit on the day, changed ones only where they still are as compared.
 * Sessions that are over and now have people who were there, or weren't, are held.
 */
export async function writeComparedAttendance(
  command: Command,
  runId: string,
  follow: (done: number) => void,
): Promise<void> {
  const { em } = command
  await makeSelfPacedSessions(command)
  const { ready, changes } = await makeReady(command)
  let done = 0
  for (let from = 1; from <= ready; from += ROWS_A_LOT) {
    done += await insert(command, runId, from)
    if (changes > 0) done += await update(command, runId, from)
    follow(done)
  }
  // Somebody was entered, or changed, by hand since the rows were compared.
  if (done < ready) throw changedSincePlanned()
  await holdSessions(command)
  await em.execute('select app.gather_attendance_statistics()')
}

/**
 * Puts the rows that are written in the order of the index that keeps a person once in a session. With keys that ascend as well,
 * 100,000 rows took less than half the time that they took in the order of the file.
 */
async function makeReady({ em }: Command): Promise<{ ready: number; changes: number }> {
  await em.execute(
    `insert into ${READY}
     select row_number() over (order by session_id, employee_id), c.* from ${COMPARED} c where part <> 'leave'`,
  )
  await gatherFileStatistics(em, READY)
  const [counted]: { ready: number; changes: number }[] = await em.execute(
    `select count(*)::int as ready, (count(*) filter (where part = 'change'))::int as changes from ${READY}`,
  )
  return counted ?? { ready: 0, changes: 0 }
}

const UNIT = unitOnDay({
  employee: 'c.employee_id',
  present: 'c.present_unit_id',
  day: 'case when c.is_self_paced then coalesce(c.ended_on, c.registered_on, current_date) else c.first_day end',
})

async function insert({ em, viewer }: Command, runId: string, from: number): Promise<number> {
  const inserted: { affectedRows: number } = await em.execute(
    `insert into attendance (id, organization_id, session_id, employee_id, unit_id, status, outcome, score, score_before,
                             registered_on, ended_on, is_recognized, source, import_run_id)
     select (? || substr(gen_random_uuid()::text, 16))::uuid, ?, c.session_id, c.employee_id,
            ${UNIT},
            c.status, c.outcome, c.score, c.score_before, c.registered_on, c.ended_on, c.is_recognized, 'file', ?
       from (select * from ${READY} where part = 'add' and place >= ? and place < ? order by place) c
     on conflict (organization_id, session_id, employee_id) do nothing`,
    [newId().slice(0, AGE_OF_ID), viewer.organizationId, runId, from, from + ROWS_A_LOT],
    'run',
  )
  return inserted.affectedRows
}

async function update({ em }: Command, runId: string, from: number): Promise<number> {
  const updated: { affectedRows: number } = await em.execute(
    `update attendance a
        set status = c.status, outcome = c.outcome, score = c.score, score_before = c.score_before,
            registered_on = c.registered_on, ended_on = c.ended_on, is_recognized = c.is_recognized, source = 'file', import_run_id = ?, before_import = ${AS_IT_WAS}, is_presumed = false,
            waiting_since = case when c.status = 'registered' and c.was_archived is false then a.waiting_since end,
            archived_at = null, version = a.version + 1
       from ${READY} c
      where c.part = 'change' and c.place >= ? and c.place < ? and a.id = c.attendance_id and a.version = c.version`,
    [runId, from, from + ROWS_A_LOT],
    'run',
  )
  return updated.affectedRows
}

/** The rows without a session belong to the self-paced one of their course, which opens with the first of them. */
async function makeSelfPacedSessions({ em, viewer, now }: Command) {
  const courses: SelfPacedCourse[] = await em.execute(
    `select course_id as "courseId", least(min(least(registered_on, ended_on)), ?::date)::timestamptz as since
       from ${COMPARED} where session_id is null group by course_id`,
    [now],
  )
  if (courses.length === 0) return
  await openSelfPacedSessions(em, { organizationId: viewer.organizationId, now }, courses)
  await em.execute(
    `update ${COMPARED} c set session_id = s.id from training_session s
      where c.session_id is null and s.course_id = c.course_id and s.is_self_paced and s.archived_at is null`,
  )
}

async function holdSessions({ em, now }: Command) {
  await em.execute(
    `update training_session s set state = 'held', version = s.version + 1
      where s.state = 'planned' and not s.is_self_paced and s.ends_at <= ?
        and s.id in (select session_id from ${COMPARED} where status in ('attended', 'completed', 'no_show'))`,
    [now],
  )
}
