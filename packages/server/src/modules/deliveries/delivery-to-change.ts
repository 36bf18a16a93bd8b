import { refusalOfDeliveryAct, type DeliveryAct } from '@tidemark/domain/deliveries/delivery-acts'
import { Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { partToChange } from '../programs/programs.module.ts'
import { Delivery } from './delivery.entity.ts'

/** The delivery as the client saw it, if the viewer runs its program and this can be done with it. */
export async function deliveryToChange(
  command: Command,
  input: VersionedInput,
  act: DeliveryAct,
): Promise<Delivery> {
  const { part: delivery } = await partToChange(command, Delivery, input, 'The delivery')
  const refusal = refusalOfDeliveryAct(act, delivery)
  if (refusal !== null) throw new Refused('NOT_ALLOWED', refusal)
  return delivery
}
