import { load } from '../../kernel/load.ts'
import { notFound } from '../../kernel/refusal.ts'
import { changedMeanwhile, type Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { Comment } from './comment.entity.ts'
import { findSubject } from './find-subject.read.ts'
import type { RecordRefType } from './record-ref.type.ts'

/** A comment as the client saw it, with its record, if the viewer sees that one. */
export async function commentToChange(
  command: Command,
  { id, version }: VersionedInput,
): Promise<{ comment: Comment; subject: RecordRefType }> {
  const comment = await load(command.em, Comment, id, 'The comment')
  const subject = await findSubject(command, comment.subjectId)
  if (!subject) throw notFound('The comment')
  if (comment.version !== version) throw changedMeanwhile()
  return { comment, subject }
}
