import { load } from '../../kernel/load.ts'
import { Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import type { MailContext } from '../mail/mail.module.ts'
import { programToChange } from '../programs/programs.module.ts'
import { markReminded } from './mark-reminded.ts'
import { queueReminders } from './queue-invitations.ts'
import { ReadinessRound } from './readiness-round.entity.ts'
import { readRoundMail } from './round-mail.read.ts'
import type { RoundMailType } from './round-mail.type.ts'

/** Reminds whoever has not answered an open round, once a day at most. How many that are stays out of the audit record. */
export async function remindReadinessRound(
  command: Command,
  { mail }: Pick<MailContext, 'mail'>,
  id: string,
): Promise<RoundMailType> {
  const { em, now, viewer, audit } = command
  const round = await load(em, ReadinessRound, id, 'The round')
  await programToChange(command, round.program.id, 'The round')
  const today = now.toISOString().slice(0, 10)
  if (!mail)
    throw new Refused(
      'NOT_ALLOWED',
      'No mail server is set up, so nobody can be reminded by mail. People with accounts find the survey under My surveys.',
    )
  if (!round.openedAt || round.closedAt || round.closesOn < today)
    throw new Refused('NOT_ALLOWED', 'Only an open round can remind people.')
  if (!(await markReminded(em, { id, today })))
    throw new Refused('NOT_ALLOWED', 'People have been reminded today already. Try again tomorrow.')
  await queueReminders(em, round, today)
  audit(round.id, { reminded: today })
  return readRoundMail(em, { id: round.id, viewer, mail, now })
}
