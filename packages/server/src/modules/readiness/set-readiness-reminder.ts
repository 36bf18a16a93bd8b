import { changesOf } from '../../kernel/changes-of.ts'
import type { Command } from '../../kernel/run-command.ts'
import type { MailContext } from '../mail/mail.module.ts'
import { partToChange } from '../programs/programs.module.ts'
import { ReadinessRound } from './readiness-round.entity.ts'
import { readRoundMail } from './round-mail.read.ts'
import type { SetReadinessReminderInput, RoundMailType } from './round-mail.type.ts'

/** Switches the reminder three days before closing on or off. */
export async function setReadinessReminder(
  command: Command,
  { mail }: Pick<MailContext, 'mail'>,
  input: SetReadinessReminderInput,
): Promise<RoundMailType> {
  const { em, viewer, now, auditEdit } = command
  const { part: round } = await partToChange(command, ReadinessRound, input, 'The round')
  const { remindsBeforeClosing } = input
  auditEdit(round.id, changesOf(round, { remindsBeforeClosing }))
  em.assign(round, { remindsBeforeClosing })
  await em.flush()
  return readRoundMail(em, { id: round.id, viewer, mail, now })
}
