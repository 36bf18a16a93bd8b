import { isId } from '../../kernel/load.ts'
import { notFound, Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import type { MailContext } from '../mail/mail.module.ts'
import { programToChange } from '../programs/programs.module.ts'
import { queueReminders } from './briefing-mail.ts'
import { type CascadeWithUnits, readCascade } from './cascade.read.ts'

/** Reminds by mail whoever has groups left to brief, once a day at most. */
export async function remindBriefingManagers(
  command: Command,
  { mail }: Pick<MailContext, 'mail'>,
  communicationId: string,
): Promise<CascadeWithUnits> {
  const { em, viewer, now, audit } = command
  const asked = { communicationId, viewer, mail, now }
  const [communication]: { programId: string }[] = isId(communicationId)
    ? await em.execute('select program_id as "programId" from communication where id = ?', [communicationId])
    : []
  if (!communication) throw notFound('The communication')
  await programToChange(command, communication.programId, 'The communication')
  const before = await readCascade(em, asked)
  if (!before) throw new Refused('NOT_ALLOWED', 'No briefs have been handed out for it.')
  if (!before.mayRemind.allowed) throw new Refused('NOT_ALLOWED', before.mayRemind.reason ?? '')
  const today = now.toISOString().slice(0, 10)
  await em.execute(
    `update briefing b set reminded_on = ?::date
       from delivery d
      where d.organization_id = b.organization_id and d.id = b.delivery_id and d.communication_id = ?
        and b.held_on is null and b.archived_at is null`,
    [today, communicationId],
  )
  await queueReminders(em, communicationId, today)
  audit(communicationId, { remindedManagersOn: today })
  return (await readCascade(em, asked)) ?? before
}
