import type { EntityManager } from '@mikro-orm/postgresql'
import type { TrainingEvaluation } from './training-evaluation.entity.ts'

/**
 * Holds an evaluation for the rest of the transaction and reads it as it is now. Not `for update`: an answer on its way refers to
 * it and would wait for that lock, while what closes waits for the answer.
 */
export async function lockEvaluation(em: EntityManager, evaluation: TrainingEvaluation): Promise<void> {
  await em.execute('select from training_evaluation where id = ? for no key update', [evaluation.id])
  await em.refresh(evaluation)
}
