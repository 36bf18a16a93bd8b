import { decodeCursor, encodeCursor, type PageInput } from '../../kernel/page.input.ts'
import { isId } from '../../kernel/load.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import type { Authored } from './comment-permissions.ts'
import type { CommentPageType, CommentType } from './comment.type.ts'
import { findSubject } from './find-subject.read.ts'

/** A comment with the keys that its fields are read by. */
export type CommentRow = Pick<CommentType, keyof CommentType> & Authored

export const COMMENT_COLUMNS = `c.id, c.version, c.subject_id as "subjectId", c.body, c.created_at as "createdAt",
  c.edited_at as "editedAt", json_build_object('id', c.author_id) as author,
  case when c.program_id is not null then json_build_object('id', c.program_id) end as program`

/** What the driver reads, with instants as instants. */
export const toComment = (row: CommentRow): CommentRow => ({
  ...row,
  createdAt: new Date(row.createdAt),
  editedAt: row.editedAt && new Date(row.editedAt),
})

/** What is said about a record, the latest page with the newest last; null if there is nothing that the viewer may see. */
export async function readComments(
  context: SignedInContext,
  subjectId: string,
  { first, after }: PageInput,
): Promise<CommentPageType | null> {
  const before = idAfter(after)
  if (!(await findSubject(context, subjectId))) return null
  const rows: CommentRow[] = await context.em.execute(
    `select ${COMMENT_COLUMNS} from comment c
      where c.subject_id = ? and c.archived_at is null and (?::uuid is null or c.id < ?::uuid)
      order by c.id desc limit ?`,
    [subjectId, before, before, first + 1],
  )
  const items = rows.slice(0, first).map(toComment).toReversed()
  const [earliest] = items
  return { items, endCursor: earliest && rows.length > first ? encodeCursor([earliest.id]) : null }
}

/** One comment that the viewer may see; null otherwise. */
export async function readComment(context: SignedInContext, id: string): Promise<CommentRow | null> {
  if (!isId(id)) return null
  const [row]: CommentRow[] = await context.em.execute(
    `select ${COMMENT_COLUMNS} from comment c where c.id = ? and c.archived_at is null`,
    [id],
  )
  return row && (await findSubject(context, row.subjectId)) ? toComment(row) : null
}

/** The key that a page ended with; keys are ordered by time. */
export function idAfter(cursor: string | null | undefined): string | null {
  return (cursor && decodeCursor(cursor, ['id'])[0]) || null
}
