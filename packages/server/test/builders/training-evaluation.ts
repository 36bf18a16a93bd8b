import { closeEvaluation } from '../../src/modules/training-evaluation/close-evaluation.ts'
import { EvaluationOpenInvitation } from '../../src/modules/training-evaluation/evaluation-open-invitation.entity.ts'
import { makeEvaluationToken } from '../../src/modules/training-evaluation/evaluation-token.ts'
import { openEvaluation } from '../../src/modules/training-evaluation/open-evaluation.ts'
import { TrainingEvaluation } from '../../src/modules/training-evaluation/training-evaluation.entity.ts'
import { TEST_SECRET, type TestApp } from '../app/test-app.ts'

/** Asks those who were at a session; answers the evaluation and the links of those whom it waits for. */
export async function openTheEvaluation(
  app: TestApp,
  organization: string,
  session: string,
  now: Date,
): Promise<{ evaluation: string; tokens: string[] }> {
  const evaluation = await app.tenant(organization).transactional((own) => openEvaluation(own, session, now))
  const waiting = await app.tenant(organization).find(EvaluationOpenInvitation, { evaluation })
  const tokens = waiting.map(({ id }) =>
    makeEvaluationToken(TEST_SECRET, { organizationId: organization, personId: id }),
  )
  return { evaluation, tokens }
}

export async function closeTheEvaluation(
  app: TestApp,
  organization: string,
  evaluation: string,
  now: Date,
): Promise<void> {
  await app.tenant(organization).transactional(async (own) => {
    await closeEvaluation(own, await own.findOneOrFail(TrainingEvaluation, evaluation), now)
  })
}
