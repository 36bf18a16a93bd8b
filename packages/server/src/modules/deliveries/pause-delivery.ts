import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { deliveryToChange } from './delivery-to-change.ts'

/** Has no more letters of a delivery leave: but for one that is being handed over, what has not left stays queued. */
export async function pauseDelivery(command: Command, input: VersionedInput): Promise<string> {
  const delivery = await deliveryToChange(command, input, 'pause')
  delivery.state = 'paused'
  command.audit(delivery.id, { state: 'paused' })
  return delivery.communication.id
}
