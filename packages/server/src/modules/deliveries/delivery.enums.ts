import type { DeliveryOrigin, DeliveryState } from '@tidemark/domain/deliveries/delivery'
import { registerEnum } from '../../kernel/register-enum.ts'

export const DeliveryStateEnum = registerEnum<DeliveryState>('DeliveryState', 'How far a delivery is.', {
  waiting: 'Its people are frozen and nothing has left.',
  running: 'It is under way.',
  paused: 'It was stopped and can go on.',
  done: 'It has gone out.',
  cancelled: 'It was stopped for good; what had left by then has left.',
})

export const DeliveryOriginEnum = registerEnum<DeliveryOrigin>('DeliveryOrigin', 'Who puts a delivery out.', {
  tidemark: 'Tidemark: a mail, or the invitation to a meeting.',
  people: 'People tell it, or put it up.',
  file: 'It was put on file from elsewhere.',
})
