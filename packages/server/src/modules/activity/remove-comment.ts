import { Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { commentPermissions } from './comment-permissions.ts'
import { commentToChange } from './comment-to-change.ts'
import type { Comment } from './comment.entity.ts'

/** Takes a comment away; whoever did it can bring it back. */
export async function removeComment(command: Command, input: VersionedInput): Promise<Comment> {
  const { viewer, now, audit } = command
  const { comment, subject } = await commentToChange(command, input)
  const { remove } = commentPermissions(viewer, comment)
  if (!remove.allowed) throw new Refused('NOT_ALLOWED', remove.reason ?? '')
  comment.archivedAt ??= now
  audit(comment.id, { subjectId: subject.id, archived: true })
  return comment
}
