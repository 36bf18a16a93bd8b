import { load } from '../../kernel/load.ts'
import { notFound } from '../../kernel/refusal.ts'
import { changedMeanwhile, type Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { keepsSheet, readTrainingSession } from '../training/training.module.ts'
import { closeEvaluation } from './close-evaluation.ts'
import { evaluateSession } from './evaluate-session.ts'
import type { SessionEvaluationType } from './evaluation.type.ts'
import { TrainingEvaluation } from './training-evaluation.entity.ts'

/** Closes an evaluation today, by whoever keeps the sheet of its session. */
export async function closeEvaluationNow(
  command: Command,
  { id, version }: VersionedInput,
): Promise<SessionEvaluationType> {
  const { em, viewer, now } = command
  const evaluation = await load(em, TrainingEvaluation, id, 'The evaluation')
  const session = await readTrainingSession(em, evaluation.session.id)
  if (!session || !keepsSheet(viewer, session)) throw notFound('The evaluation')
  if (evaluation.version !== version) throw changedMeanwhile()
  await closeEvaluation(em, evaluation, now)
  command.audit(evaluation.id, { answered: evaluation.answeredCount ?? null })
  const evaluated = await evaluateSession({ em, viewer, now }, session.id)
  if (!evaluated) throw notFound('The evaluation')
  return evaluated
}
