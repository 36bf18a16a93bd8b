export { finishDelivery } from './finish-delivery.ts'
export { markReached } from './mark-reached.ts'
export { startDeliveries } from './start-deliveries.ts'
