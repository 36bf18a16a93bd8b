import type { EntityManager } from '@mikro-orm/postgresql'
import { ANSWERS_MAX } from '@tidemark/domain/feedback/feedback-answer-input'
import { batched } from '../../kernel/batched.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import type { FeedbackAnswerType } from './feedback.type.ts'

/** The answers of a program, the latest first; those that are being worded only for those who run it. */
export function readFeedbackAnswers(
  em: EntityManager,
  programId: string,
  runsProgram: boolean,
): Promise<FeedbackAnswerType[]> {
  return em.execute(
    `select id, version, theme, said, done, answered_on as "answeredOn", published_on as "publishedOn"
       from feedback_answer
      where program_id = ? and archived_at is null and (published_on is not null or ?)
      order by answered_on desc, id desc limit ${ANSWERS_MAX}`,
    [programId, runsProgram],
  )
}

export interface AnswerReach {
  audienceId: string | null
  audienceName: string | null
  comments: number
}

async function readReach({ em }: SignedInContext, ids: readonly string[]): Promise<Map<string, AnswerReach>> {
  const rows: (AnswerReach & { id: string })[] = await em.execute(
    `select a.id, a.audience_id as "audienceId", u.name as "audienceName",
            (select count(*)::int from feedback f where f.answer_id = a.id and f.archived_at is null) as comments
       from feedback_answer a left join audience u on u.organization_id = a.organization_id and u.id = a.audience_id
      where a.id = any (?::uuid[])`,
    [`{${ids.join(',')}}`],
  )
  return new Map(rows.map((row) => [row.id, row]))
}

/** For whom an answer is, and how many comments it answers. */
export const reachOfAnswer = batched<AnswerReach>(readReach, {
  audienceId: null,
  audienceName: null,
  comments: 0,
})
