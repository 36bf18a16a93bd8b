import type { ServerModule } from '../../kernel/server-module.ts'
import { DeliveryResolver } from './delivery.resolver.ts'
import { RecordedDeliveryResolver } from './recorded-delivery.resolver.ts'

export const deliveriesModule: ServerModule = {
  name: 'deliveries',
  resolvers: [RecordedDeliveryResolver, DeliveryResolver],
}

export { chooseMails } from './choose-mails.ts'
export { confirmMessage } from './confirm-message.ts'
export { deliveryPersonalData } from './delivery-personal-data.ts'
export { invitedMeetingEntries } from './calendar-entries.read.ts'
export { finishDelivery } from './finish-delivery.ts'
export { freezeRecipients } from './freeze-recipients.ts'
export { followSchedule } from './follow-schedule.ts'
export { keepAwaitedAudience } from './keep-awaited-audience.ts'
export { markReached } from './mark-reached.ts'
export {
  messageLink,
  messagePath,
  type MessageReader,
  readMessageToken,
  readUnsubscribeToken,
} from './message-links.ts'
export { messageMail } from './message-mail.ts'
export { openMessage } from './open-message.ts'
export { turnDeliveries } from './turn-deliveries.ts'
export { onDeliveriesStarted, type StartedDeliveries } from './on-deliveries-started.ts'
export { startDeliveries } from './start-deliveries.ts'
export { takeBackReached } from './take-back-reached.ts'
export { deliveryResultImport } from './import-delivery-results.ts'
