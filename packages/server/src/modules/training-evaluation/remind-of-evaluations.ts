import type { EntityManager } from '@mikro-orm/postgresql'
import { queueMails } from '../mail/mail.module.ts'
import { evaluationReminder } from './evaluation-mail.ts'

/** Nobody's telephone shall ring at night. */
const FROM_HOUR_UTC = 7

/** Reminds whoever has not said how a session was, once, within the last two days in which they can. */
export async function remindOfEvaluations(em: EntityManager, now: Date): Promise<void> {
  if (now.getUTCHours() < FROM_HOUR_UTC) return
  const today = now.toISOString().slice(0, 10)
  await em.fork().transactional(async (own) => {
    const reminded: { id: string }[] = await own.execute(
      `update training_evaluation set reminded_on = ?::date
        where opened_on < ?::date - 1 and closed_at is null and reminded_on is null
          and closes_on - ?::date between 0 and 2 returning id`,
      [today, today, today],
    )
    for (const { id } of reminded)
      await queueMails(own, { kind: evaluationReminder.kind, about: id, occasion: '' })
  })
}
