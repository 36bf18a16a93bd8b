import { encodeCursor, type PageInput } from '../../kernel/page.input.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { mayCall, unitsInSight } from '../access/access.module.ts'
import { reachOf } from '../organization/organization.module.ts'
import { readProgramsInSight } from '../programs/programs.module.ts'
import { COMMENT_COLUMNS, type CommentRow, idAfter, toComment } from './comments.read.ts'
import type { MentionPageType } from './mention.type.ts'

/** The comments that call the viewer, of records that they still may see, the latest first. */
export async function readMyMentions(
  context: SignedInContext,
  { first, after }: PageInput,
  unreadOnly: boolean,
): Promise<MentionPageType> {
  const before = idAfter(after)
  const { sql, parameters } = await mentionsInSight(context)
  const rows: (CommentRow & { mentionId: string; readAt: Date | null })[] = await context.em.execute(
    `${sql} select m.id as "mentionId", m.read_at as "readAt", ${COMMENT_COLUMNS}
       from called m join comment c on c.organization_id = m.organization_id and c.id = m.comment_id
      where (?::uuid is null or m.id < ?::uuid) and (m.read_at is null or not ?)
      order by m.id desc limit ?`,
    [...parameters, before, before, unreadOnly, first + 1],
  )
  const items = rows.slice(0, first).map(({ mentionId, readAt, ...comment }) => ({
    id: mentionId,
    readAt: readAt && new Date(readAt),
    comment: toComment(comment),
  }))
  const last = items.at(-1)
  return { items, endCursor: last && rows.length > first ? encodeCursor([last.id]) : null }
}

/** How many comments call the viewer that they haven't seen: mostly none, which takes one statement and no look at reach. */
export async function countUnreadMentions(context: SignedInContext): Promise<number> {
  const { em, viewer } = context
  if (!mayCall(viewer, 'Query.myMentions')) return 0
  const some: unknown[] = await em.execute(
    'select 1 from comment_mention where account_id = ? and read_at is null limit 1',
    [viewer.accountId],
  )
  if (some.length === 0) return 0
  const { sql, parameters } = await mentionsInSight(context)
  const [row]: { count: number }[] = await em.execute(
    `${sql} select count(*)::int as count from called where read_at is null`,
    parameters,
  )
  return row?.count ?? 0
}

/** The common table `called`: mentions of the viewer in comments that stand, on what they may see today. */
async function mentionsInSight({ em, viewer }: SignedInContext) {
  const programs = await readProgramsInSight(em, viewer)
  const { sql, parameters } = reachOf(unitsInSight(viewer))
  const isProgramReached = programs === 'all' ? 'true' : 'c.program_id = any (?::uuid[])'
  return {
    sql: `with ${sql}, called as (
      select m.* from comment_mention m join comment c on c.organization_id = m.organization_id and c.id = m.comment_id
       where m.account_id = ? and c.archived_at is null
         and case when c.program_id is null then c.subject_id in (select id from reach) else ${isProgramReached} end)`,
    parameters: [...parameters, viewer.accountId, ...(programs === 'all' ? [] : [`{${programs.join(',')}}`])],
  }
}
