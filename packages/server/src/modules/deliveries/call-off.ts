import type { EntityManager } from '@mikro-orm/postgresql'
import { takeBackMails } from '../mail/mail.module.ts'
import type { Delivery } from './delivery.entity.ts'
import { COMMUNICATION_MAIL, queueLetters } from './queue-letters.ts'

/** Stops a delivery: what has not left is taken back, and whom a meeting had invited gets word that it is called off. */
export async function callOff(em: EntityManager, delivery: Delivery, now: Date): Promise<void> {
  const isMeeting = delivery.channel === 'meeting'
  delivery.state = 'cancelled'
  delivery.finishedAt = now
  if (isMeeting) delivery.calendarSequence += 1
  await em.flush()
  await takeBackMails(em, { kind: COMMUNICATION_MAIL, about: delivery.id })
  if (isMeeting) await queueLetters(em, delivery)
}
