import type { EntityManager } from '@mikro-orm/postgresql'
import type { MailKind } from '../mail/mail.module.ts'
import { writeCheckLetter } from './check-letters.ts'
import { checkPath } from './check-token.ts'

/** The mail that asks. Whether somebody has answered meanwhile makes no difference, so its count tells nothing of that. */
export const checkInvitation: MailKind = {
  kind: 'check_invitation',
  recipients: (em, checkId) =>
    readPeople(em, 'select employee_id as id from check_invitee where check_id = ?', checkId),
  write: async (em, checkId, employeeIds, { publicUrl, secret, now }) => {
    const asked = await readAsked(em, { checkId, employeeIds, now })
    return new Map(
      asked.map((person) => [
        person.employeeId,
        writeCheckLetter('invitation', {
          ...person,
          link: new URL(checkPath(secret, person), publicUrl).href,
        }),
      ]),
    )
  },
}

/** The mail that asks again, and only whoever has not answered by the time it leaves. */
export const checkReminder: MailKind = {
  kind: 'check_reminder',
  recipients: (em, checkId) =>
    readPeople(
      em,
      `select i.employee_id as id
         from check_open_invitation o
         join check_invitee i on i.organization_id = o.organization_id and i.id = o.invitee_id
        where o.check_id = ?`,
      checkId,
    ),
  write: async (em, checkId, employeeIds, { publicUrl, secret, now }) => {
    const asked = await readAsked(em, { checkId, employeeIds, now })
    const waitedFor = asked.filter(({ isOpen }) => isOpen)
    return new Map(
      waitedFor.map((person) => [
        person.employeeId,
        writeCheckLetter('reminder', { ...person, link: new URL(checkPath(secret, person), publicUrl).href }),
      ]),
    )
  },
}

async function readPeople(em: EntityManager, sql: string, checkId: string): Promise<string[]> {
  const rows: { id: string }[] = await em.execute(sql, [checkId])
  return rows.map(({ id }) => id)
}

interface AskedPerson {
  employeeId: string
  organizationId: string
  personId: string
  isOpen: boolean
  checkId: string
  organization: string
  program: string
  about: string | null
  questions: number
  closesOn: string
  minimum: number
}

interface WhoIsAsked {
  checkId: string
  employeeIds: readonly string[]
  now: Date
}

/** Those of the people whom an open check asks; nobody once its last day is over. */
const readAsked = (em: EntityManager, { checkId, employeeIds, now }: WhoIsAsked): Promise<AskedPerson[]> =>
  em.execute(
    `select i.employee_id as "employeeId", i.organization_id as "organizationId", i.id as "personId",
            exists (select from check_open_invitation v where v.invitee_id = i.id) as "isOpen",
            c.id as "checkId", o.name as organization, p.name as program, m.title as about,
            jsonb_array_length(c.questions) as questions, c.closes_on::text as "closesOn",
            coalesce(c.minimum_group_size, o.minimum_group_size) as minimum
       from check_invitee i
       join understanding_check c on c.organization_id = i.organization_id and c.id = i.check_id
       join program p on p.organization_id = c.organization_id and p.id = c.program_id
       join organization o on o.id = c.organization_id
       left join communication m on m.organization_id = c.organization_id and m.id = c.communication_id
      where c.id = ? and i.employee_id = any (?::uuid[])
        and c.opened_at is not null and c.closed_at is null and c.closes_on >= ?::date`,
    [checkId, `{${employeeIds.join(',')}}`, now.toISOString().slice(0, 10)],
  )
