import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { sendHeldMails } from '../mail/mail.module.ts'
import { deliveryToChange } from './delivery-to-change.ts'
import { COMMUNICATION_MAIL } from './queue-letters.ts'

/** Has a delivery that was paused go on where it stopped. */
export async function resumeDelivery(command: Command, input: VersionedInput): Promise<string> {
  const delivery = await deliveryToChange(command, input, 'resume')
  delivery.state = 'running'
  await command.em.flush()
  await sendHeldMails(command.em, { kind: COMMUNICATION_MAIL, about: delivery.id })
  command.audit(delivery.id, { state: 'running' })
  return delivery.communication.id
}
