import type { EntityManager } from '@mikro-orm/postgresql'
import type { SuggestionFigure } from '@tidemark/domain/blockers/signal'
import { WEEKS_TO_SAY } from '@tidemark/domain/blockers/signals'
import { type Suggestion, stillSuggested, suggestBlockers } from '@tidemark/domain/blockers/suggest-blockers'
import { addDays } from '@tidemark/domain/kernel/calendar-date'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { readSignalFacts } from './signal-readers.ts'

/** An answer that stands. */
export interface AnswerRow {
  id: string
  rule: string
  answer: 'accepted' | 'dismissed'
  reason: string
  sentence: string
  figures: SuggestionFigure[]
  obstacleId: string | null
  answeredBy: string
  answeredAt: Date
}

/** As many answers as are told, the latest first. */
export const ANSWERS_TOLD = 50

/** All that the data of a program suggest, answered or not. */
export async function readSuggested(context: SignedInContext, programId: string): Promise<Suggestion[]> {
  return suggestBlockers(await readSignalFacts(context, programId))
}

/** Those that wait for an answer; none once the program is closed. */
export async function readWaiting(
  { em, now }: Pick<SignedInContext, 'em' | 'now'>,
  programId: string,
  suggested: readonly Suggestion[],
): Promise<Suggestion[]> {
  const given = await readGiven(em, programId)
  if (!given || given.isClosed) return []
  const quietSince = addDays(now.toISOString().slice(0, 10), -7 * WEEKS_TO_SAY)
  return stillSuggested(suggested, given.answers, given.blockers, quietSince)
}

interface Given {
  isClosed: boolean
  answers: { rule: string; answer: 'accepted' | 'dismissed'; figures: SuggestionFigure[] }[]
  blockers: { rule: string; closedOn: string | null }[]
}

/** What was made of earlier suggestions; null if there is no such program. */
async function readGiven(em: EntityManager, programId: string): Promise<Given | null> {
  const [row]: Given[] = await em.execute(
    `select p.archived_at is not null as "isClosed",
            coalesce((select json_agg(json_build_object('rule', a.rule, 'answer', a.answer, 'figures', a.figures))
                        from suggestion_answer a where a.program_id = p.id and a.taken_back_at is null), '[]')
              as answers,
            coalesce((select json_agg(json_build_object('rule', o.suggested_by, 'closedOn', o.closed_on))
                        from obstacle o
                       where o.program_id = p.id and o.suggested_by is not null and o.archived_at is null), '[]')
              as blockers
       from program p where p.id = ?`,
    [programId],
  )
  return row ?? null
}

/** What was said to suggestions of a program and stands, the latest first. */
export async function readAnswers(em: EntityManager, programId: string): Promise<AnswerRow[]> {
  return em.execute(
    `select s.id, s.rule, s.answer, s.reason, s.sentence, s.figures, s.obstacle_id as "obstacleId",
            a.display_name as "answeredBy", s.answered_at as "answeredAt"
       from suggestion_answer s
       join account a on a.organization_id = s.organization_id and a.id = s.answered_by_id
      where s.program_id = ? and s.taken_back_at is null
      order by s.answered_at desc, s.id desc limit ${ANSWERS_TOLD}`,
    [programId],
  )
}
