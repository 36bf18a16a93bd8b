import type { EntityManager } from '@mikro-orm/postgresql'
import { Refused } from '../../kernel/refusal.ts'
import { forgetMails } from '../mail/mail.module.ts'
import { EvaluationOpenInvitation } from './evaluation-open-invitation.entity.ts'
import { evaluationReminder } from './evaluation-mail.ts'
import { lockEvaluation } from './lock-evaluation.ts'
import type { TrainingEvaluation } from './training-evaluation.entity.ts'

/**
 * Closes an evaluation for good: what people said is counted and deleted, and so is who had not said anything. Each answer takes
 * away an open invitation in its own transaction, so once all that were left are taken away here, none is still on its way.
 */
export async function closeEvaluation(
  em: EntityManager,
  evaluation: TrainingEvaluation,
  now: Date,
): Promise<void> {
  await lockEvaluation(em, evaluation)
  if (evaluation.closedAt) throw new Refused('NOT_ALLOWED', 'It is closed already, and stays so.')
  await em.nativeDelete(EvaluationOpenInvitation, { evaluation: evaluation.id })
  // Whoever was reminded had not answered by then, and that is nobody's business once there is something to compare it with.
  await forgetMails(em, { kind: evaluationReminder.kind, about: evaluation.id })
  evaluation.closedAt = now
  await em.flush()
  await em.execute('select app.count_evaluation(?)', [evaluation.id])
  await em.refresh(evaluation)
}
