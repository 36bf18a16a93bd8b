import type { FeedbackSource } from '@tidemark/domain/feedback/feedback'
import type { CommentTheme } from '@tidemark/domain/readiness/round'
import { newId } from '../../src/kernel/new-id.ts'
import { FeedbackAnswer } from '../../src/modules/feedback/feedback-answer.entity.ts'
import { Feedback } from '../../src/modules/feedback/feedback.entity.ts'
import type { TestApp } from '../app/test-app.ts'

export interface GivenFeedback {
  program: string
  source?: FeedbackSource
  theme?: CommentTheme
  body?: string
  receivedOn?: string
  employee?: string | null
  communication?: string | null
  audience?: string | null
  owner?: string | null
  answer?: string | null
}

/** Something that was heard on 1 March 2027. */
export async function buildFeedback(
  app: TestApp,
  organization: string,
  given: GivenFeedback,
): Promise<string> {
  const id = newId()
  const em = app.tenant(organization)
  em.create(Feedback, {
    id,
    organization,
    source: 'entered',
    theme: 'process',
    body: 'One order takes two forms.',
    receivedOn: '2027-03-01',
    ...given,
  })
  await em.flush()
  return id
}

/** An answer that everybody of the program can read. */
export async function buildFeedbackAnswer(
  app: TestApp,
  organization: string,
  given: { program: string; audience?: string | null; said?: string; publishedOn?: string | null },
): Promise<string> {
  const id = newId()
  const em = app.tenant(organization)
  em.create(FeedbackAnswer, {
    id,
    organization,
    theme: 'process',
    said: 'Orders take too many forms.',
    done: 'From May on they take one.',
    answeredOn: '2027-03-02',
    publishedOn: '2027-03-02',
    ...given,
  })
  await em.flush()
  return id
}
