import type { EntityManager } from '@mikro-orm/postgresql'
import type { Channel } from '@tidemark/domain/communications/channel'
import type { CommunicationState } from '@tidemark/domain/communications/communication'
import type { DeliveryOrigin, DeliveryState } from '@tidemark/domain/deliveries/delivery'
import { Refused } from '../../kernel/refusal.ts'
import { Audience } from '../audiences/audience.entity.ts'
import { readWantedPeople } from '../audiences/audiences.module.ts'
import { freezeRecipients } from './freeze-recipients.ts'
import { followStart } from './on-deliveries-started.ts'
import { queueLetters } from './queue-letters.ts'

/** How a delivery of each channel begins: what Tidemark puts out itself is under way, what people do waits for them. */
const BEGINNING: Readonly<Record<Channel, { origin: DeliveryOrigin; state: DeliveryState }>> = {
  mail: { origin: 'tidemark', state: 'running' },
  meeting: { origin: 'tidemark', state: 'running' },
  manager_briefing: { origin: 'people', state: 'running' },
  intranet: { origin: 'people', state: 'waiting' },
  other: { origin: 'people', state: 'waiting' },
}

/**
 * Makes a delivery to each audience of a scheduled communication that has none, with its people frozen, and has what leaves
 * by mail leave once this transaction has committed. Whoever calls it again, or at the same time, adds nothing. Answers the
 * deliveries that it made.
 */
export async function startDeliveries(
  em: EntityManager,
  communicationId: string,
  now: Date,
): Promise<string[]> {
  const [communication]: { channel: Channel; state: CommunicationState }[] = await em.execute(
    'select channel, state from communication where id = ? and archived_at is null for no key update',
    [communicationId],
  )
  if (communication?.state !== 'scheduled')
    throw new Refused('NOT_ALLOWED', 'Only a communication that is scheduled can go out.')
  const { channel } = communication
  const audiences = await audiencesToServe(em, communicationId)
  await refuseRemoved(em, audiences)
  const wanted = await readWantedPeople(em, audiences)
  const made: string[] = []
  for (const audienceId of audiences) {
    const people = wanted.get(audienceId)
    if (!people) throw new Error(`The audience ${audienceId} of a communication was not found.`)
    const going = { communicationId, audienceId, wanted: people, ...BEGINNING[channel], now }
    made.push(await freezeRecipients(em, going))
  }
  if (channel === 'mail' || channel === 'meeting') for (const id of made) await queueLetters(em, { id })
  await followStart(em, { communicationId, channel, deliveryIds: made, now })
  return made
}

/** Nobody hears of what their audience was taken away from, and nobody is left out silently either. */
async function refuseRemoved(em: EntityManager, audienceIds: readonly string[]): Promise<void> {
  const removed = await em.find(Audience, { id: { $in: [...audienceIds] }, archivedAt: { $ne: null } })
  const [first] = removed
  if (first)
    throw new Refused(
      'NOT_ALLOWED',
      `“${first.name}” was taken away: bring the audience back, or take this off the schedule and leave it out.`,
    )
}

/** An audience whose delivery was cancelled is left alone, unless all of them were and the communication was scheduled anew. */
async function audiencesToServe(em: EntityManager, communicationId: string): Promise<string[]> {
  const rows: { id: string }[] = await em.execute(
    `with served as (
       select audience_id, state = 'cancelled' as "isCancelled" from delivery
        where communication_id = ? and archived_at is null)
     select a.audience_id as id from communication_audience a
      where a.communication_id = ?
        and (not exists (select from served where not "isCancelled")
             or not exists (select from served s where s.audience_id = a.audience_id))
      order by a.id`,
    [communicationId, communicationId],
  )
  return rows.map(({ id }) => id)
}
