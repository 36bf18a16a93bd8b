import { mentionedIn } from '@tidemark/domain/activity/comment-body'
import { commentInput } from '@tidemark/domain/activity/comment-input'
import { checked } from '../../kernel/checked.ts'
import { newId } from '../../kernel/new-id.ts'
import { Refused } from '../../kernel/refusal.ts'
import { refuseTakenAway } from '../../kernel/refuse-taken-away.ts'
import type { Command } from '../../kernel/run-command.ts'
import { CommentMention } from './comment-mention.entity.ts'
import { commentPermissions } from './comment-permissions.ts'
import { commentToChange } from './comment-to-change.ts'
import type { Comment } from './comment.entity.ts'
import type { UpdateCommentInput } from './comment.type.ts'
import { refuseBlindMentions } from './refuse-blind-mentions.ts'

/** Writes one's own comment anew. Who was called before and still is isn't called again. */
export async function updateComment(command: Command, input: UpdateCommentInput): Promise<Comment> {
  const { em, viewer, now, audit } = command
  const { body } = checked(commentInput, input)
  const { comment, subject } = await commentToChange(command, input)
  const { edit } = commentPermissions(viewer, comment)
  if (!edit.allowed) throw new Refused('NOT_ALLOWED', edit.reason ?? '')
  refuseTakenAway(comment, 'The comment')
  if (comment.body === body) return comment
  const before = await em.find(CommentMention, { comment: comment.id })
  const [was, is] = [new Set(before.map(({ account }) => account.id)), mentionedIn(body)]
  const added = is.filter((account) => !was.has(account))
  await refuseBlindMentions(command, subject, added)
  for (const mention of before) if (!is.includes(mention.account.id)) em.remove(mention)
  for (const account of added)
    em.create(CommentMention, { id: newId(), organization: viewer.organizationId, comment, account })
  comment.body = body
  comment.editedAt = now
  audit(comment.id, { subjectId: subject.id, mentions: is.length })
  return comment
}
