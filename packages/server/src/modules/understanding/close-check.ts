import type { EntityManager } from '@mikro-orm/postgresql'
import { stateOfAsking } from '@tidemark/domain/kernel/asking-state'
import { refusalOfCheckAct } from '@tidemark/domain/understanding/check-acts'
import { Refused } from '../../kernel/refusal.ts'
import { forgetMails } from '../mail/mail.module.ts'
import { CheckOpenInvitation } from './check-open-invitation.entity.ts'
import { checkReminder } from './check-mail.ts'
import { lockCheck } from './lock-check.ts'
import type { UnderstandingCheck } from './understanding-check.entity.ts'

/**
 * Closes a check for good: its answers are counted and deleted, and so is who had not answered. Each answer takes away an
 * open invitation in its own transaction, so once all that were left are taken away here, none is still on its way.
 */
export async function closeCheck(em: EntityManager, check: UnderstandingCheck, now: Date): Promise<void> {
  await lockCheck(em, check)
  const refusal = refusalOfCheckAct('close', stateOfAsking(check))
  if (refusal !== null) throw new Refused('NOT_ALLOWED', refusal)
  await em.nativeDelete(CheckOpenInvitation, { check: check.id })
  // Whoever was reminded had not answered by then, and that is nobody's business once there is something to compare it with.
  await forgetMails(em, { kind: checkReminder.kind, about: check.id })
  check.closedAt = now
  await em.flush()
  await em.execute('select app.count_check(?)', [check.id])
  await em.refresh(check)
}
