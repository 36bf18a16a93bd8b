import { newId } from '../../src/kernel/new-id.ts'
import { CommentMention } from '../../src/modules/activity/comment-mention.entity.ts'
import { Comment } from '../../src/modules/activity/comment.entity.ts'
import type { TestApp } from '../app/test-app.ts'

/** A comment on a record of the program (null = on a unit) that calls these accounts. */
export async function buildComment(
  app: TestApp,
  organization: string,
  given: { program: string | null; subject: string; author: string; body?: string; calls?: string[] },
): Promise<string> {
  const { program, subject, author, body = 'Words.', calls = [] } = given
  const id = newId()
  const em = app.tenant(organization)
  const comment = em.create(Comment, { id, organization, program, subjectId: subject, author, body })
  for (const account of calls) em.create(CommentMention, { id: newId(), organization, comment, account })
  await em.flush()
  return id
}
