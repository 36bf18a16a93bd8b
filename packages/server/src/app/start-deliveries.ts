import { turnDeliveries } from '../modules/deliveries/deliveries.module.ts'
import type { MailServer } from '../modules/mail/mail.module.ts'
import { visitOrganizations, type VisitSettings } from './visit-organizations.ts'

export interface DeliveriesSettings extends Pick<VisitSettings, 'orm' | 'urls' | 'log'> {
  clock: () => Date
  /** Without one letters wait. */
  mail: MailServer | null
}

/** Has communications leave when their time comes, each minute. */
export function startDeliveries({ orm, urls, log, clock, mail }: DeliveriesSettings): {
  close(): Promise<void>
} {
  return visitOrganizations({
    orm,
    urls,
    log,
    task: 'have communications leave',
    visit: async (em, organizationId) => {
      const settings = { now: clock(), isMailSetUp: mail !== null }
      for (const { communicationId, refusal } of await turnDeliveries(em, organizationId, settings)) {
        if (refusal === null) log.info({ organizationId, communicationId }, 'a communication went out')
        else log.warn({ organizationId, communicationId, refusal }, 'a communication could not go out')
      }
    },
  })
}
