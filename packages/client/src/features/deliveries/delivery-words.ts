import { formatCount } from '../../shared/format/number.ts'
import type { DeliveryOnFile } from './delivery-fields.ts'

const STATES: Readonly<Record<DeliveryOnFile['state'], string>> = {
  WAITING: 'Waits for somebody to put it out',
  RUNNING: 'Under way',
  PAUSED: 'Paused',
  DONE: 'Gone out',
  CANCELLED: 'Cancelled',
}

/** How far a delivery is, in words. */
export const tellState = ({ state }: Pick<DeliveryOnFile, 'state'>): string => STATES[state]

const people = (count: number) => `${formatCount(count)} ${count === 1 ? 'person' : 'people'}`

/** How its letters fare, one sentence for each thing that there is to say. */
export function tellLetters(delivery: DeliveryOnFile): string[] {
  const { sent, queued, retried, refused, withoutAddress, unsubscribed, origin } = delivery
  if (origin !== 'TIDEMARK') return []
  return [
    `Sent to ${formatCount(sent)} of ${people(delivery.people)}.`,
    queued > 0 && `${formatCount(queued)} ${delivery.state === 'PAUSED' ? 'held back' : 'on the way'}.`,
    retried > 0 && `${formatCount(retried)} not taken by the mail server yet: tried again by itself.`,
    refused > 0 && `${formatCount(refused)} could not be delivered.`,
    withoutAddress > 0 && `${formatCount(withoutAddress)} without an address on record.`,
    unsubscribed > 0 && `${formatCount(unsubscribed)} unsubscribed from mails that are good to know.`,
  ].filter((sentence) => sentence !== false)
}

/** How many were reached, as exactly as may be said: sent is not reached. */
export function tellReached({ reachedAtLeast, people: all }: DeliveryOnFile): string {
  if (reachedAtLeast === null) return 'Reached: not told for so few people.'
  if (reachedAtLeast === 0) return 'Reached: nobody yet, or fewer than 5 people.'
  return `Reached: at least ${formatCount(reachedAtLeast)} of ${people(all)}.`
}
