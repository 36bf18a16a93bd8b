import type { EntityManager } from '@mikro-orm/postgresql'
import { type Letter, type MailKind, queueMails, type Writing } from '../mail/mail.module.ts'
import { type ToBrief, writeBriefingLetter } from './briefing-letters.ts'
import { DUE_ON, LEADS } from './leads.ts'

/** Groups that wait for somebody who leads them: of a communication, or one of them. */
const WAITING = `
  from briefing b
  join delivery d on d.organization_id = b.organization_id and d.id = b.delivery_id
  join account a on a.organization_id = b.organization_id and a.id = b.manager_id
 where (d.communication_id = ? or b.id = ?) and b.held_on is null and b.archived_at is null
   and d.archived_at is null and d.state <> 'cancelled' and a.employee_id is not null and ${LEADS}`

/** Tells line managers that they are to brief, as the brief is handed out. */
export const briefMail = kindOf('briefing_handed_out', 'handed_out')
/** Tells one who is to brief a group that was somebody else's. */
export const assignmentMail = kindOf('briefing_assigned', 'handed_out')
/** Tells whoever has groups left by the time it leaves. */
export const briefingReminderMail = kindOf('briefing_reminder', 'reminder')

export const queueBriefs = (em: EntityManager, communicationId: string): Promise<void> =>
  queueMails(em, { kind: briefMail.kind, about: communicationId, occasion: '' })

/** Whoever is asked, is no more and is again, is told each time. */
export const queueAssignment = (
  em: EntityManager,
  { id, version }: { id: string; version: number },
): Promise<void> => queueMails(em, { kind: assignmentMail.kind, about: id, occasion: String(version) })

export const queueReminders = (em: EntityManager, communicationId: string, today: string): Promise<void> =>
  queueMails(em, { kind: briefingReminderMail.kind, about: communicationId, occasion: today })

function kindOf(kind: string, occasion: 'handed_out' | 'reminder'): MailKind {
  return {
    kind,
    async recipients(em, about) {
      const rows: { id: string }[] = await em.execute(`select distinct a.employee_id as id ${WAITING}`, [
        about,
        about,
      ])
      return rows.map(({ id }) => id)
    },
    async write(em, about, employeeIds, { publicUrl }: Writing) {
      const rows: (ToBrief & { employeeId: string })[] = await em.execute(
        `select w.*, c.title, p.name as program from (
           select a.employee_id as "employeeId", d.communication_id, count(*)::int as groups,
                  sum((select count(*) from delivery_recipient r
                        where r.organization_id = b.organization_id and r.briefing_id = b.id))::int as people,
                  min(${DUE_ON})::text as "dueOn"
             ${WAITING} and a.employee_id = any (?::uuid[])
            group by a.employee_id, d.communication_id) w
           join communication c on c.id = w.communication_id
           join program p on p.organization_id = c.organization_id and p.id = c.program_id`,
        [about, about, `{${employeeIds.join(',')}}`],
      )
      const letterTo = (row: ToBrief): Letter =>
        writeBriefingLetter(occasion, row, `${publicUrl}/my-briefings`)
      return new Map(rows.map((row) => [row.employeeId, letterTo(row)]))
    },
  }
}
