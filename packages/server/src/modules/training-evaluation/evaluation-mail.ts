import type { EntityManager } from '@mikro-orm/postgresql'
import type { MailKind } from '../mail/mail.module.ts'
import { writeEvaluationLetter } from './evaluation-letters.ts'
import { evaluationPath } from './evaluation-token.ts'

/** The mail that asks those who were at a session how it was, as far as they haven't said so. */
export const evaluationInvitation = asking('evaluation_invitation', 'invitation')

/** The mail that asks again. */
export const evaluationReminder = asking('evaluation_reminder', 'reminder')

function asking(kind: string, letter: 'invitation' | 'reminder'): MailKind {
  return {
    kind,
    recipients: async (em, evaluationId) => {
      const rows: { id: string }[] = await em.execute(
        `select a.employee_id as id
           from evaluation_open_invitation o
           join attendance a on a.organization_id = o.organization_id and a.id = o.attendance_id
          where o.evaluation_id = ?`,
        [evaluationId],
      )
      return rows.map(({ id }) => id)
    },
    write: async (em, evaluationId, employeeIds, { publicUrl, secret, now }) => {
      const waiting = await readWaiting(em, { evaluationId, employeeIds, now })
      return new Map(
        waiting.map((person) => [
          person.employeeId,
          writeEvaluationLetter(letter, {
            ...person,
            evaluationId,
            link: new URL(evaluationPath(secret, person), publicUrl).href,
          }),
        ]),
      )
    },
  }
}

interface Waiting {
  employeeId: string
  organizationId: string
  personId: string
  organization: string
  title: string
  endedOn: string
  closesOn: string
  minimum: number
}

/** Those of the people whom an open evaluation waits for; nobody once its last day is over. */
const readWaiting = (
  em: EntityManager,
  { evaluationId, employeeIds, now }: { evaluationId: string; employeeIds: readonly string[]; now: Date },
): Promise<Waiting[]> =>
  em.execute(
    `select a.employee_id as "employeeId", o.organization_id as "organizationId", o.id as "personId", g.name as organization,
            c.title, (s.ends_at at time zone s.time_zone)::date::text as "endedOn", e.closes_on::text as "closesOn",
            e.minimum_group_size as minimum
       from evaluation_open_invitation o
       join training_evaluation e on e.organization_id = o.organization_id and e.id = o.evaluation_id
       join attendance a on a.organization_id = o.organization_id and a.id = o.attendance_id
       join training_session s on s.organization_id = e.organization_id and s.id = e.session_id
       join training_course c on c.organization_id = s.organization_id and c.id = s.course_id
       join organization g on g.id = o.organization_id
      where e.id = ? and a.employee_id = any (?::uuid[]) and a.archived_at is null
        and e.closed_at is null and e.closes_on >= ?::date`,
    [evaluationId, `{${employeeIds.join(',')}}`, now.toISOString().slice(0, 10)],
  )
