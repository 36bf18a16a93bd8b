import type { EntityManager } from '@mikro-orm/postgresql'
import { Refused } from '../../kernel/refusal.ts'
import { allowLongWork } from '../imports/imports.module.ts'
import { forgetMails } from '../mail/mail.module.ts'
import { ReadinessOpenInvitation } from './readiness-open-invitation.entity.ts'
import { lockRound } from './lock-round.ts'
import type { ReadinessRound } from './readiness-round.entity.ts'
import { settleRound } from './settle-round.ts'
import { reminderMail } from './survey-mail.ts'

/**
 * Closes a round for good. Each answer takes away an open invitation in its own transaction, so once all that were left are
 * taken away here, none is still on its way: whoever comes now finds nothing to take, and all that came before can be seen.
 */
export async function closeRound(em: EntityManager, round: ReadinessRound, now: Date): Promise<void> {
  await lockRound(em, round)
  const { name, openedAt, closedAt } = round
  if (!openedAt) throw new Refused('NOT_ALLOWED', `“${name}” isn’t open.`)
  if (closedAt) throw new Refused('NOT_ALLOWED', `“${name}” was closed already.`)
  await allowLongWork(em)
  await em.nativeDelete(ReadinessOpenInvitation, { round: round.id })
  // Whoever was reminded had not answered by then, and once the answers can be read nobody shall know that.
  await forgetMails(em, { kind: reminderMail.kind, about: round.id })
  round.closedAt = now
  await em.flush()
  await settleRound(em, round.id)
  await em.flush()
}
