import type { CommentTheme } from '@tidemark/domain/readiness/round'
import { newId } from '../../src/kernel/new-id.ts'
import { ReadinessReply } from '../../src/modules/readiness/readiness-reply.entity.ts'
import type { TestApp } from '../app/test-app.ts'

/** What a closed round was answered with. */
export async function buildReply(
  app: TestApp,
  organization: string,
  round: string,
  given: { theme?: CommentTheme; said?: string; done?: string; archivedAt?: Date } = {},
): Promise<string> {
  const id = newId()
  const em = app.tenant(organization)
  em.create(ReadinessReply, {
    id,
    organization,
    round,
    theme: 'process',
    said: 'One order takes two forms.',
    done: 'From May on it takes one.',
    answeredOn: '2027-03-20',
    ...given,
  })
  await em.flush()
  return id
}
