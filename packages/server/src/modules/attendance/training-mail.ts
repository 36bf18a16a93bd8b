import type { EntityManager } from '@mikro-orm/postgresql'
import type { MailKind } from '../mail/mail.module.ts'
import { type LetterDate, type Standing, TRAINING_MAILS, writeTrainingLetter } from './training-letters.ts'
import { HOLDS_SEAT } from './session-seats.read.ts'

/** The mails about trainings: each says how somebody stands to the session at the moment it leaves. */
export const trainingMails: readonly MailKind[] = TRAINING_MAILS.map((kind) => ({
  kind,
  recipients: readSeated,
  write: async (em, sessionId, employeeIds, { publicUrl, now }) => {
    const dates = await readDates(em, sessionId)
    const link = new URL('/my-training', publicUrl).href
    const people = await readPeople(em, sessionId, employeeIds)
    return new Map(
      people.flatMap(({ employeeId, ...person }) => {
        const letter = writeTrainingLetter({ ...person, kind, sessionId, dates, link, now })
        return letter ? [[employeeId, letter] as const] : []
      }),
    )
  },
}))

/** Everybody with a seat; of a part, those of its series. */
async function readSeated(em: EntityManager, sessionId: string): Promise<string[]> {
  const rows: { id: string }[] = await em.execute(
    `select a.employee_id as id from training_session s
       join attendance a on a.organization_id = s.organization_id and a.session_id = coalesce(s.part_of_id, s.id)
      where s.id = ? and a.status = 'registered' and ${HOLDS_SEAT}`,
    [sessionId],
  )
  return rows.map(({ id }) => id)
}

interface Person {
  employeeId: string
  standing: Standing
  stoodOtherwise: boolean
  attendanceId: string
  sequence: number
  organization: string
  title: string
  trainer: string | null
  isSelfPaced: boolean
  isCancelled: boolean
}

/** Both counts only ever grow, so whatever changes makes their sum greater than a calendar knows (RFC 5545, 3.8.7.4). */
const readPeople = (
  em: EntityManager,
  sessionId: string,
  employeeIds: readonly string[],
): Promise<Person[]> =>
  em.execute(
    `select a.employee_id as "employeeId", a.id as "attendanceId", head.calendar_sequence + a.version as sequence,
            case when a.archived_at is not null or a.status = 'excused' then 'off'
                 when a.waiting_since is not null then 'waiting' else 'seated' end as standing,
            a.version > 1 as "stoodOtherwise",
            o.name as organization, c.title || coalesce(': ' || coalesce(s.name, head.name), '') as title,
            coalesce(t.full_name, s.trainer_name) as trainer, s.is_self_paced as "isSelfPaced",
            s.state = 'cancelled' as "isCancelled"
       from training_session s
       join training_session head on head.organization_id = s.organization_id and head.id = coalesce(s.part_of_id, s.id)
       join training_course c on c.organization_id = s.organization_id and c.id = s.course_id
       join organization o on o.id = s.organization_id
       left join employee t on t.organization_id = s.organization_id and t.id = s.trainer_id
       join attendance a on a.organization_id = head.organization_id and a.session_id = head.id
      where s.id = ? and a.employee_id = any (?::uuid[])`,
    [sessionId, `{${employeeIds.join(',')}}`],
  )

/** The session itself, or the parts of a series; one that was put away has to leave calendars. */
async function readDates(em: EntityManager, sessionId: string): Promise<LetterDate[]> {
  const rows: (Omit<LetterDate, 'startsAt' | 'endsAt'> & { startsAt: string; endsAt: string })[] =
    await em.execute(
      `select s.id, s.starts_at as "startsAt", s.ends_at as "endsAt", s.time_zone as "timeZone", s.place, s.link,
              s.state = 'cancelled' or s.archived_at is not null as "isCancelled"
         from training_session s
        where s.part_of_id = ?
           or (s.id = ? and not exists (select from training_session part where part.part_of_id = s.id))
        order by s.starts_at, s.id`,
      [sessionId, sessionId],
    )
  return rows.map((row) => ({ ...row, startsAt: new Date(row.startsAt), endsAt: new Date(row.endsAt) }))
}
