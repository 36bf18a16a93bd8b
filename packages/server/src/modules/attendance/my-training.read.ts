import type { EntityManager } from '@mikro-orm/postgresql'
import type { AccessContext } from '../access/access.module.ts'
import { AUDIENCE_PEOPLE, audiencePeopleParameter, readWantedPeople } from '../audiences/audiences.module.ts'
import {
  SESSION_COLUMNS,
  SESSION_TABLES,
  type StoredSession,
  toSession,
  type TrainingSessionType,
} from '../training/training.module.ts'
import { completedCourses } from './completed-courses.ts'
import { MAY_CHOOSE } from './may-choose.read.ts'
import { MINE_MAX, type MyRequiredTrainingType, type MyTrainingType } from './my-training.type.ts'
import { writeSessionFile } from './write-session-file.ts'

/** What somebody has to learn and has done, by their own eyes. */
export async function readMyTraining(
  em: EntityManager,
  employeeId: string,
  { now, signIn }: Pick<AccessContext, 'now' | 'signIn'>,
): Promise<MyTrainingType> {
  return {
    id: employeeId,
    required: await readRequired(em, employeeId, now),
    upcoming: await readUpcoming(em, employeeId, { now, host: new URL(signIn.publicUrl).hostname }),
    open: await readOpen(em, employeeId, now),
    completed: await readCompleted(em, employeeId, now),
    led: await readLed(em, employeeId),
  }
}

const today = (now: Date) => now.toISOString().slice(0, 10)

/** By the day that the requirement says, else by the earliest go-live to come of a wave that reaches the person's unit. */
async function readRequired(
  em: EntityManager,
  employeeId: string,
  now: Date,
): Promise<MyRequiredTrainingType[]> {
  const audiences: { id: string }[] = await em.execute(
    `select distinct r.audience_id as id from training_requirement r
       join program p on p.organization_id = r.organization_id and p.id = r.program_id
      where r.archived_at is null and p.archived_at is null`,
  )
  if (audiences.length === 0) return []
  const wanted = await readWantedPeople(
    em,
    audiences.map(({ id }) => id),
  )
  return em.execute(
    `with recursive ${AUDIENCE_PEOPLE},
     above as (
       select u.id, u.parent_id from employee e join business_unit u on u.id = e.unit_id where e.id = ?
       union all
       select u.id, u.parent_id from business_unit u join above on u.id = above.parent_id),
     mine as (
       select r.course_id, p.name as program,
              coalesce(r.due_on, (select min(w.go_live_on) from wave w join wave_unit wu on wu.wave_id = w.id
                                   where w.program_id = r.program_id and w.archived_at is null
                                     and wu.unit_id in (select id from above))) as due_on
         from training_requirement r
         join program p on p.organization_id = r.organization_id and p.id = r.program_id
        where r.archived_at is null and p.archived_at is null
          and exists (select from audience_people ap where ap.audience_id = r.audience_id and ap.id = ?)),
     first as (select distinct on (course_id) * from mine order by course_id, due_on, program),
     ${completedCourses('select course_id from first')}
     select c.id, c.title, f.program as "programName", f.due_on::text as "dueOn", d.expires_on::text as "expiresOn", c.link,
            case when d.course_id is not null then 'completed'
                 when bool_or(a.id is not null and a.waiting_since is null) then 'registered'
                 when count(a.id) > 0 then 'waiting' else 'to_do' end as state
       from first f join training_course c on c.id = f.course_id
       left join completed_course d on d.course_id = c.id and d.employee_id = ?
       left join training_session s on s.course_id = c.id and s.archived_at is null and s.state = 'planned' and s.ends_at > ?::timestamptz
       left join attendance a on a.session_id = s.id and a.employee_id = ? and a.archived_at is null and a.status = 'registered'
      where c.archived_at is null
      group by c.id, c.title, f.program, f.due_on, d.course_id, d.expires_on, c.link
      order by d.course_id is not null, f.due_on, c.title, c.id limit ${MINE_MAX}`,
    [
      audiencePeopleParameter(...wanted.values()),
      employeeId,
      employeeId,
      today(now),
      employeeId,
      now.toISOString(),
      employeeId,
    ],
  )
}

async function readUpcoming(
  em: EntityManager,
  employeeId: string,
  { now, host }: { now: Date; host: string },
): Promise<MyTrainingType['upcoming']> {
  const rows: (StoredSession & { attendanceId: string; sequence: number; waitingPlace: number | null })[] =
    await em.execute(
      `select ${SESSION_COLUMNS}, a.id as "attendanceId", s.calendar_sequence + a.version as sequence,
              case when a.waiting_since is not null then
                (select count(*)::int from attendance other where other.session_id = s.id and other.archived_at is null
                    and other.waiting_since is not null and (other.waiting_since, other.id) <= (a.waiting_since, a.id)) end as "waitingPlace"
         from ${SESSION_TABLES} join attendance a on a.organization_id = s.organization_id and a.session_id = s.id
        where a.employee_id = ? and a.archived_at is null and a.status = 'registered' and s.archived_at is null
          and s.ends_at > ?::timestamptz
        order by s.starts_at, s.id limit ${MINE_MAX}`,
      [employeeId, now.toISOString()],
    )
  const parts = await readPartsOf(
    em,
    rows.map(({ id }) => id),
  )
  return rows.map(({ attendanceId, sequence, waitingPlace, ...row }) => {
    const session = toSession(row)
    const isInCalendars = waitingPlace === null && !session.isSelfPaced && session.state === 'planned'
    return {
      id: attendanceId,
      session,
      waitingPlace,
      calendarFile: isInCalendars
        ? writeSessionFile({ session, parts: parts.get(row.id) ?? [], attendanceId, sequence, host, now })
        : null,
    }
  })
}

async function readPartsOf(em: EntityManager, seriesIds: readonly string[]) {
  const rows: (StoredSession & { seriesId: string })[] = await em.execute(
    `select ${SESSION_COLUMNS}, s.part_of_id as "seriesId" from ${SESSION_TABLES}
      where s.part_of_id = any (?::uuid[]) and s.archived_at is null and s.state <> 'cancelled' order by s.starts_at, s.id`,
    [`{${seriesIds.join(',')}}`],
  )
  const bySeries = new Map<string, TrainingSessionType[]>()
  for (const { seriesId, ...row } of rows)
    bySeries.set(seriesId, [...(bySeries.get(seriesId) ?? []), toSession(row)])
  return bySeries
}

async function readOpen(em: EntityManager, employeeId: string, now: Date) {
  const instant = now.toISOString()
  const rows: StoredSession[] = await em.execute(
    `with ${completedCourses()}
     select ${SESSION_COLUMNS} from ${SESSION_TABLES}
      where ${MAY_CHOOSE}
        and not exists (select from attendance a where a.session_id = s.id and a.employee_id = ? and a.archived_at is null
                           and a.status <> 'excused')
        and not exists (select from completed_course d where d.course_id = c.id and d.employee_id = ?)
      order by s.starts_at, s.id limit ${MINE_MAX}`,
    [today(now), instant, instant, employeeId, employeeId, employeeId],
  )
  return rows.map(toSession)
}

const readCompleted = (
  em: EntityManager,
  employeeId: string,
  now: Date,
): Promise<MyTrainingType['completed']> =>
  em.execute(
    `select a.id, c.title, coalesce(a.ended_on, (s.ends_at at time zone s.time_zone)::date)::text as "completedOn",
            (coalesce(a.ended_on, (s.ends_at at time zone s.time_zone)::date) + make_interval(months => c.validity_months))::date::text
              as "expiresOn", a.score
       from attendance a
       join training_session s on s.organization_id = a.organization_id and s.id = a.session_id
       join training_course c on c.organization_id = s.organization_id and c.id = s.course_id
      where a.employee_id = ? and a.archived_at is null and a.status = 'completed' and s.archived_at is null
        and s.part_of_id is null and coalesce(a.ended_on, (s.ends_at at time zone s.time_zone)::date) <= ?::date
      order by 3 desc, c.title, a.id limit ${MINE_MAX}`,
    [employeeId, today(now)],
  )

async function readLed(em: EntityManager, employeeId: string) {
  const rows: StoredSession[] = await em.execute(
    `select ${SESSION_COLUMNS} from ${SESSION_TABLES}
      where s.trainer_id = ? and s.archived_at is null and s.state = 'planned'
        and not exists (select from training_session part where part.part_of_id = s.id and part.archived_at is null)
      order by s.starts_at, s.id limit ${MINE_MAX}`,
    [employeeId],
  )
  return rows.map(toSession)
}
