import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { callOff } from './call-off.ts'
import { deliveryToChange } from './delivery-to-change.ts'
import { settleCommunication } from './finish-delivery.ts'

/**
 * Stops a delivery for good. What has left has left; whom a meeting had invited gets word that it is called off. Whoever was
 * to get the letter with this audience, and is in another one too, gets it with that one.
 */
export async function cancelDelivery(command: Command, input: VersionedInput): Promise<string> {
  const { em, now, audit } = command
  const delivery = await deliveryToChange(command, input, 'cancel')
  const communicationId = delivery.communication.id
  await callOff(em, delivery, now)
  await settleCommunication(em, communicationId)
  audit(delivery.id, { state: 'cancelled' })
  return communicationId
}
