import type { EntityManager } from '@mikro-orm/postgresql'
import type { Letter, MailKind, Writing } from '../mail/mail.module.ts'
import { writeSurveyLetter } from './survey-letters.ts'
import { surveyLink } from './survey-token.ts'

/** The mail that asks. Whether somebody has answered meanwhile makes no difference, so its count tells nothing of that. */
export const invitationMail: MailKind = {
  kind: 'readiness_invitation',
  recipients: (em, roundId) =>
    readPeople(em, 'select employee_id as id from readiness_invitee where round_id = ?', roundId),
  write: async (em, roundId, employeeIds, writing) => {
    const invited = await readInvited(em, { roundId, employeeIds, now: writing.now })
    return new Map(invited.map((person) => [person.employeeId, letterTo(person, 'invitation', writing)]))
  },
}

/** The mail that asks again, and only whoever has not answered by the time it leaves. */
export const reminderMail: MailKind = {
  kind: 'readiness_reminder',
  recipients: (em, roundId) =>
    readPeople(
      em,
      `select i.employee_id as id
         from readiness_open_invitation o
         join readiness_invitee i on i.organization_id = o.organization_id and i.id = o.invitee_id
        where o.round_id = ?`,
      roundId,
    ),
  write: async (em, roundId, employeeIds, writing) => {
    const invited = await readInvited(em, { roundId, employeeIds, now: writing.now })
    const waitedFor = invited.filter(({ isOpen }) => isOpen)
    return new Map(waitedFor.map((person) => [person.employeeId, letterTo(person, 'reminder', writing)]))
  },
}

async function readPeople(em: EntityManager, sql: string, roundId: string): Promise<string[]> {
  const rows: { id: string }[] = await em.execute(sql, [roundId])
  return rows.map(({ id }) => id)
}

interface InvitedPerson {
  employeeId: string
  organizationId: string
  inviteeId: string
  isOpen: boolean
  language: string
  roundId: string
  organization: string
  program: string
  round: string
  closesOn: string
  minimumGroupSize: number
}

interface WhoIsInvited {
  roundId: string
  employeeIds: readonly string[]
  now: Date
}

/** Those of the people whom an open round asks; nobody once its last day is over. */
const readInvited = (
  em: EntityManager,
  { roundId, employeeIds, now }: WhoIsInvited,
): Promise<InvitedPerson[]> =>
  em.execute(
    `select i.employee_id as "employeeId", i.organization_id as "organizationId", i.id as "inviteeId",
            exists (select from readiness_open_invitation v where v.invitee_id = i.id) as "isOpen",
            coalesce(i.language, r.languages[1], 'en') as language, r.id as "roundId", r.name as round,
            r.closes_on::text as "closesOn", coalesce(r.minimum_group_size, o.minimum_group_size) as "minimumGroupSize",
            p.name as program, o.name as organization
       from readiness_invitee i
       join readiness_round r on r.organization_id = i.organization_id and r.id = i.round_id
       join program p on p.organization_id = r.organization_id and p.id = r.program_id
       join organization o on o.id = r.organization_id
      where r.id = ? and i.employee_id = any (?::uuid[])
        and r.opened_at is not null and r.closed_at is null and r.closes_on >= ?::date`,
    [roundId, `{${employeeIds.join(',')}}`, now.toISOString().slice(0, 10)],
  )

const letterTo = (
  person: InvitedPerson,
  kind: 'invitation' | 'reminder',
  { publicUrl, secret }: Writing,
): Letter => writeSurveyLetter(kind, { ...person, link: surveyLink(publicUrl, secret, person) })
