import type { EntityManager } from '@mikro-orm/postgresql'
import { notFound } from '../../kernel/refusal.ts'
import type { TrainingSessionType } from './training-session.type.ts'
import { readTrainingSession } from './training-sessions.read.ts'

/** A session as its change has left it. */
export async function answerSession(em: EntityManager, id: string): Promise<TrainingSessionType> {
  await em.flush()
  const session = await readTrainingSession(em, id)
  if (!session) throw notFound('The session')
  return session
}
