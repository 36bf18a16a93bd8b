import type { EntityManager } from '@mikro-orm/postgresql'
import type { Channel } from '@tidemark/domain/communications/channel'

/** What a communication has just been made into. */
export interface StartedDeliveries {
  communicationId: string
  channel: Channel
  deliveryIds: readonly string[]
  now: Date
}

type Follow = (em: EntityManager, started: StartedDeliveries) => Promise<void>

const follows: Follow[] = []

/** Has something done with deliveries as they begin, in their transaction: for features that this one can't know. */
export function onDeliveriesStarted(follow: Follow): void {
  follows.push(follow)
}

export async function followStart(em: EntityManager, started: StartedDeliveries): Promise<void> {
  for (const follow of follows) await follow(em, started)
}
