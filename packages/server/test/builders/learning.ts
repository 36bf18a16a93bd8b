import { newId } from '../../src/kernel/new-id.ts'
import { LearningAnswer } from '../../src/modules/learning-records/learning-answer.entity.ts'
import { LearningSource } from '../../src/modules/learning-records/learning-source.entity.ts'
import { LearningStatement } from '../../src/modules/learning-records/learning-statement.entity.ts'
import type { TestApp } from '../app/test-app.ts'

/** A learning system of which one statement waits for its person, and somebody has said which course it means. */
export async function buildLearning(app: TestApp, organization: string, { course }: { course: string }) {
  const em = app.tenant(organization)
  const [learningSource, learningAnswer] = [newId(), newId()]
  const activityKey = 'https://lms.example.org/courses/1'
  const source = em.create(LearningSource, { id: learningSource, organization, name: 'LMS', keyId: newId() })
  em.create(LearningAnswer, {
    id: learningAnswer,
    organization,
    kind: 'activity',
    key: activityKey,
    label: 'Course 1',
    course,
  })
  em.create(LearningStatement, {
    id: newId(),
    organization,
    source,
    statementId: newId(),
    digest: '',
    state: 'waiting',
    reason: 'person',
    personKey: 'mbox:somebody@example.net',
    activityKey,
    statement: {
      actor: { mbox: 'mailto:somebody@example.net' },
      verb: { id: 'http://adlnet.gov/expapi/verbs/completed' },
      object: { id: activityKey },
    },
  })
  await em.flush()
  return { learningSource, learningAnswer }
}
