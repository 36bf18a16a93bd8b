import { mentionedIn } from '@tidemark/domain/activity/comment-body'
import { commentInput } from '@tidemark/domain/activity/comment-input'
import { checked } from '../../kernel/checked.ts'
import { newId } from '../../kernel/new-id.ts'
import { notFound } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import { CommentMention } from './comment-mention.entity.ts'
import { Comment } from './comment.entity.ts'
import type { AddCommentInput } from './comment.type.ts'
import { findSubject } from './find-subject.read.ts'
import { refuseBlindMentions } from './refuse-blind-mentions.ts'

/** Says something about a record. The audit record doesn't repeat the words: erasing their author has to reach all of them. */
export async function addComment(command: Command, input: AddCommentInput): Promise<Comment> {
  const { em, viewer, now, audit } = command
  const { body } = checked(commentInput, input)
  const subject = await findSubject(command, input.subjectId)
  if (!subject) throw notFound('The record')
  const called = mentionedIn(body)
  await refuseBlindMentions(command, subject, called)
  const organization = viewer.organizationId
  const comment = em.create(Comment, {
    id: newId(),
    organization,
    program: subject.program?.id ?? null,
    subjectId: subject.id,
    author: viewer.accountId,
    body,
    createdAt: now,
  })
  for (const account of called) em.create(CommentMention, { id: newId(), organization, comment, account })
  audit(comment.id, { subjectId: subject.id, mentions: called.length })
  return comment
}
