import { z } from 'zod'
import { calendarDate } from '@tidemark/domain/kernel/calendar-date'
import { checked } from '../../kernel/checked.ts'
import { latestToday } from '../../kernel/latest-today.ts'
import { Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import { Communication } from '../communications/communication.entity.ts'
import { partToChange } from '../programs/programs.module.ts'
import type { RecordDeliveryInput } from './delivery.input.ts'
import { Delivery } from './delivery.entity.ts'
import { finishDelivery } from './finish-delivery.ts'
import { startDeliveries } from './start-deliveries.ts'

const recorded = z.object({ deliveredOn: calendarDate })

/** Puts down that people have put out a communication to all of its audiences: on the intranet, on a poster, on a day. */
export async function recordDelivery(command: Command, input: RecordDeliveryInput): Promise<string> {
  const { em, now, audit } = command
  const { deliveredOn } = checked(recorded, { deliveredOn: input.deliveredOn })
  if (deliveredOn > latestToday(now)) {
    const message = 'Enter the day on which it was done: it can’t lie ahead.'
    throw new Refused('INVALID_INPUT', message, [{ field: 'deliveredOn', code: 'in_the_future', message }])
  }
  const { part: communication } = await partToChange(command, Communication, input, 'The communication')
  if (communication.channel !== 'intranet' && communication.channel !== 'other')
    throw new Refused(
      'NOT_ALLOWED',
      'Only what goes out by the intranet or another way of your own is put down by hand.',
    )
  await startDeliveries(em, communication.id, now)
  const waiting = await em.find(Delivery, { communication, state: 'waiting', archivedAt: null })
  if (waiting.length === 0) throw new Refused('NOT_ALLOWED', 'It was put down already.')
  for (const delivery of waiting) delivery.deliveredOn = deliveredOn
  await em.flush()
  for (const { id } of waiting) await finishDelivery(em, id, now)
  audit(communication.id, { deliveredOn, deliveryIds: waiting.map(({ id }) => id) })
  return communication.id
}
