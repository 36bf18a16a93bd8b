import type { EntityManager } from '@mikro-orm/postgresql'
import { queueMails } from '../mail/mail.module.ts'
import { checkReminder } from './check-mail.ts'

/** Nobody's telephone shall ring at night. */
const FROM_HOUR_UTC = 7

/**
 * Reminds whoever has not answered a check that closes within two days, once. A check that opened yesterday or today is not
 * reminded of.
 */
export async function remindOfChecks(em: EntityManager, now: Date): Promise<void> {
  if (now.getUTCHours() < FROM_HOUR_UTC) return
  const today = now.toISOString().slice(0, 10)
  await em.fork().transactional(async (own) => {
    const reminded: { id: string }[] = await own.execute(
      `update understanding_check set reminded_on = ?::date
        where opened_at < ?::date - 1 and closed_at is null and reminded_on is null
          and closes_on - ?::date between 0 and 2 returning id`,
      [today, today, today],
    )
    for (const { id } of reminded)
      await queueMails(own, { kind: checkReminder.kind, about: id, occasion: '' })
  })
}
