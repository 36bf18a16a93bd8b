import type { DeliveryOrigin, DeliveryState } from './delivery.ts'

/** What somebody who runs the program does with a delivery. */
export type DeliveryAct = 'pause' | 'resume' | 'cancel' | 'record'

/** What an act asks of it: who puts it out, and how far it is. */
const ASKS: Record<DeliveryAct, { origin: DeliveryOrigin; states: readonly DeliveryState[] }> = {
  pause: { origin: 'tidemark', states: ['running'] },
  resume: { origin: 'tidemark', states: ['paused'] },
  cancel: { origin: 'tidemark', states: ['running', 'paused'] },
  record: { origin: 'people', states: ['waiting'] },
}

const WHY_NOT: Record<DeliveryAct, string> = {
  pause: 'Only what is under way can be paused.',
  resume: 'Only what is paused can go on.',
  cancel: 'Only what is under way or paused can be cancelled.',
  record: 'Only what people put out themselves, and is waiting for it, can be put down as done.',
}

/** Why an act isn't possible with this delivery, in words; null = it is. */
export function refusalOfDeliveryAct(
  act: DeliveryAct,
  delivery: { origin: DeliveryOrigin; state: DeliveryState },
): string | null {
  const { origin, states } = ASKS[act]
  return delivery.origin === origin && states.includes(delivery.state) ? null : WHY_NOT[act]
}
