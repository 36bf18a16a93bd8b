import type { Channel } from '@tidemark/domain/communications/channel'
import type { DeliveryOrigin, DeliveryState, ReachedBy } from '@tidemark/domain/deliveries/delivery'
import { newId } from '../../src/kernel/new-id.ts'
import { DeliveryRecipient } from '../../src/modules/deliveries/delivery-recipient.entity.ts'
import { Delivery } from '../../src/modules/deliveries/delivery.entity.ts'
import type { TestApp } from '../app/test-app.ts'

export interface GivenRecipient {
  employee?: string
  recipientKey?: string
  unit?: string
  segment?: string
  wasWritten?: boolean
  hasActed?: boolean
  /** The day; reached by a confirmation if nothing else is said. */
  reachedOn?: string
  reachedBy?: ReachedBy
}

export interface GivenDelivery {
  program: string
  communication: string
  /** Null: with people of its own. */
  audience: string | null
  recipients?: GivenRecipient[]
  number?: number
  channel?: Channel
  origin?: DeliveryOrigin
  state?: DeliveryState
  deliveredOn?: string
  startsAt?: Date
  minutes?: number
  place?: string
  calendarSequence?: number
}

/** A mail that went out on 1 March 2027 to these people; `recipientIds` are in their order. */
export async function buildDelivery(
  app: TestApp,
  organization: string,
  { recipients = [], ...given }: GivenDelivery,
): Promise<{ id: string; recipientIds: string[] }> {
  const id = newId()
  const em = app.tenant(organization)
  const state = given.state ?? 'done'
  const delivery = em.create(Delivery, {
    id,
    organization,
    number: 1,
    channel: 'mail',
    origin: 'tidemark',
    deliveredOn: '2027-03-01',
    recipientCount: recipients.filter(({ wasWritten = true }) => wasWritten).length,
    finishedAt: state === 'done' ? new Date('2027-03-01T12:00:00Z') : null,
    ...given,
    state,
  })
  const recipientIds = recipients.map((recipient) => {
    const reachedBy = recipient.reachedOn === undefined ? null : (recipient.reachedBy ?? 'confirmed')
    const row = { id: newId(), organization, delivery, ...recipient, reachedBy }
    return em.create(DeliveryRecipient, row).id
  })
  await em.flush()
  return { id, recipientIds }
}
