import type { SignedInContext } from '../../kernel/request-context.ts'
import { isProgramInSight } from '../programs/programs.module.ts'
import type { CommentCountsType } from './comment.type.ts'

/** How many comments a program and its parts have; null if the program isn't the viewer's to see. */
export async function readCommentCounts(
  { em, viewer }: SignedInContext,
  programId: string,
): Promise<CommentCountsType | null> {
  if (!(await isProgramInSight(em, viewer, programId))) return null
  const rows: { id: string; count: number }[] = await em.execute(
    `select subject_id as id, count(*)::int as count from comment
      where program_id = ? and archived_at is null group by subject_id`,
    [programId],
  )
  return { subjectIds: rows.map(({ id }) => id), counts: rows.map(({ count }) => count) }
}
