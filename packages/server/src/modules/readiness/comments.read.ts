import type { EntityManager } from '@mikro-orm/postgresql'
import { COMMENT_THEMES, type CommentTheme } from '@tidemark/domain/readiness/round'
import type { ReadinessCommentType, ReadinessCommentsType } from './comments.type.ts'

/** Which comments: of which units, and whether those that only the whole round shows are among them. */
export interface CommentsAsked {
  roundId: string
  unitIds: readonly string[]
  withWhole: boolean
  theme: CommentTheme | null
  first: number
  skip: number
}

interface Answer {
  themes: Partial<Record<CommentTheme, number>> | null
  comments: ReadinessCommentType[] | null
}

/**
 * A page of comments with how many there are of each theme, in one statement. Their keys are random, so ordered by these
 * they stand in no order, and in the same one on every page.
 */
export async function readComments(
  em: EntityManager,
  { roundId, unitIds, withWhole, theme, first, skip }: CommentsAsked,
): Promise<ReadinessCommentsType> {
  const [answer]: Answer[] = await em.execute(
    `with seen as (
       select id, unit_id, theme, body from readiness_comment
        where round_id = ? and (unit_id = any (?::uuid[]) or (? and unit_id is null))),
     page as (
       select s.id, s.theme, s.body, case when p.id is not null then json_build_object('id', p.unit_id, 'name', p.name) end as unit
         from seen s left join readiness_place p on p.round_id = ? and p.unit_id = s.unit_id
        where ?::text is null or s.theme = ?
        order by s.id limit ? offset ?)
     select (select json_object_agg(theme, comments) from (select theme, count(*) as comments from seen group by theme) t) as themes,
            (select json_agg(page order by page.id) from page) as comments`,
    [roundId, `{${unitIds.join(',')}}`, withWhole, roundId, theme, theme, first, skip],
  )
  const themes = COMMENT_THEMES.flatMap((each) => {
    const comments = answer?.themes?.[each] ?? 0
    return comments > 0 ? [{ theme: each, comments }] : []
  })
  const asked = theme ? themes.filter((each) => each.theme === theme) : themes
  return {
    comments: answer?.comments ?? [],
    total: asked.reduce((sum, { comments }) => sum + comments, 0),
    themes,
  }
}
