import { Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { mayRestore } from './comment-permissions.ts'
import { commentToChange } from './comment-to-change.ts'
import type { Comment } from './comment.entity.ts'

/** Brings back a comment that was taken away; its author can't bring back what the program's managers took away. */
export async function restoreComment(command: Command, input: VersionedInput): Promise<Comment> {
  const { em, viewer, audit } = command
  const { comment, subject } = await commentToChange(command, input)
  const [removal]: { by: string | null }[] = await em.execute(
    `select account_id as by from audit_entry where subject_id = ? and command = 'removeComment'
      order by organization_id, subject_id, sequence desc limit 1`,
    [comment.id],
  )
  if (!mayRestore(viewer, comment, removal?.by ?? null))
    throw new Refused('NOT_ALLOWED', 'Only whoever took a comment away may bring it back.')
  comment.archivedAt = null
  audit(comment.id, { subjectId: subject.id, archived: false })
  return comment
}
