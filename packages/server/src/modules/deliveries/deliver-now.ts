import { Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { Communication } from '../communications/communication.entity.ts'
import type { MailContext } from '../mail/mail.module.ts'
import { partToChange } from '../programs/programs.module.ts'
import { startDeliveries } from './start-deliveries.ts'

/** Has a scheduled mail leave at once, whatever its day. */
export async function deliverNow(
  command: Command,
  { mail }: Pick<MailContext, 'mail'>,
  input: VersionedInput,
): Promise<string> {
  const { em, now, audit } = command
  const { part: communication } = await partToChange(command, Communication, input, 'The communication')
  if (communication.channel !== 'mail') throw new Refused('NOT_ALLOWED', 'Only a mail leaves at once.')
  if (!mail)
    throw new Refused(
      'NOT_ALLOWED',
      'No mail server is set up. Who operates Tidemark sets TIDEMARK_SMTP_URL.',
    )
  const deliveryIds = await startDeliveries(em, communication.id, now)
  if (deliveryIds.length === 0) throw new Refused('NOT_ALLOWED', 'It is leaving already.')
  audit(communication.id, { deliveryIds })
  return communication.id
}
