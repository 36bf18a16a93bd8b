import type { EntityManager } from '@mikro-orm/postgresql'
import { allowed, denied } from '../../kernel/permission.type.ts'
import { notFound } from '../../kernel/refusal.ts'
import type { Viewer } from '../../kernel/request-context.ts'
import { programsRun } from '../access/access.module.ts'
import type { MailContext } from '../mail/mail.module.ts'
import type { RoundMailType } from './round-mail.type.ts'
import { invitationMail } from './survey-mail.ts'

interface Row extends Omit<RoundMailType, 'isMailSetUp' | 'mayRemind' | 'maySetReminder'> {
  programId: string
  isProgramClosed: boolean
}

interface Asked extends Pick<MailContext, 'mail'> {
  id: string
  viewer: Viewer
  now: Date
}

/** How far a round's mail is. Reminders are counted nowhere: their number would tell how many have not answered. */
export async function readRoundMail(
  em: EntityManager,
  { id, viewer, mail, now }: Asked,
): Promise<RoundMailType> {
  const today = now.toISOString().slice(0, 10)
  const [row]: Row[] = await em.execute(
    `select r.id, r.version, r.program_id as "programId", p.archived_at is not null as "isProgramClosed",
            r.opened_at is not null and r.closed_at is null and r.closes_on >= ?::date as "isOpen",
            r.reminded_on::text as "remindedOn", r.reminded_at_most as "remindedAtMost",
            r.reminds_before_closing as "remindsBeforeClosing", m.queued, m.sent, m.failed, m."givenUp",
            (select count(*)::int from readiness_invitee i
               join employee e on e.organization_id = i.organization_id and e.id = i.employee_id
              where i.organization_id = r.organization_id and i.round_id = r.id
                and e.email is null and e.archived_at is null) as "withoutAddress"
       from readiness_round r
       join program p on p.organization_id = r.organization_id and p.id = r.program_id
      cross join lateral (
        select count(*) filter (where state = 'queued')::int as queued,
               count(*) filter (where state = 'sent')::int as sent,
               count(*) filter (where state = 'failed')::int as failed,
               count(*) filter (where state = 'given_up')::int as "givenUp"
          from outgoing_mail o
         where o.organization_id = r.organization_id and o.kind = ? and o.about = r.id) m
      where r.id = ?`,
    [today, invitationMail.kind, id],
  )
  if (!row) throw notFound('The round')
  const { programId, isProgramClosed, ...told } = row
  const runs = programsRun(viewer).includes(programId)
  const maySetReminder = !runs
    ? denied('Only the program managers assigned to this program may do this.')
    : isProgramClosed
      ? denied('The program is closed. Open it again first.')
      : allowed
  return {
    ...told,
    isMailSetUp: mail !== null,
    maySetReminder,
    mayRemind: maySetReminder.allowed
      ? mayRemindNow(row, { today, isMailSetUp: mail !== null })
      : maySetReminder,
  }
}

function mayRemindNow(
  { isOpen, remindedOn }: Row,
  { today, isMailSetUp }: { today: string; isMailSetUp: boolean },
) {
  if (!isMailSetUp) return denied('No mail server is set up.')
  if (!isOpen) return denied('Only an open round can remind people.')
  if (remindedOn === today) return denied('People have been reminded today already. Try again tomorrow.')
  return allowed
}
