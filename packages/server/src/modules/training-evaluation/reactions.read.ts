import type { EntityManager } from '@mikro-orm/postgresql'
import {
  addStatements,
  type CountedStatement,
  tellStatement,
} from '@tidemark/domain/training-evaluation/reaction'
import { REACTION_STATEMENTS } from '@tidemark/domain/training-evaluation/statements'
import type { TrainingReactionType } from './evaluation.type.ts'

/** What was counted of one evaluation: `answered` people, and three lists in the order of the statements. */
export interface CountedReaction {
  people: number
  answered: number[]
  sums: number[]
  favorable: number[]
}

/** By course, what was said of its sessions; those of which too few spoke left nothing to count. */
export async function readReactions(
  em: EntityManager,
  courseIds: readonly string[],
): Promise<ReadonlyMap<string, TrainingReactionType>> {
  const rows = await em.execute<{ courseId: string; counted: CountedReaction[] }[]>(
    `select s.course_id as "courseId", json_agg(json_build_object('people', e.answered_count, 'answered', e.answered,
                                                                  'sums', e.sums, 'favorable', e.favorable)) as counted
       from training_session s
       join training_evaluation e on e.organization_id = s.organization_id and e.session_id = s.id
      where s.course_id = any (?::uuid[]) and s.archived_at is null and e.answered_count is not null
      group by s.course_id`,
    [`{${courseIds.join(',')}}`],
  )
  return new Map(rows.map(({ courseId, counted }) => [courseId, tellReaction(counted)]))
}

/** What people said, of one evaluation or of several together. */
export function tellReaction(evaluations: readonly CountedReaction[]): TrainingReactionType {
  const statements = addStatements(evaluations.map(statementsOf))
  const all = statements.reduce(
    (sum, { answered, sum: total, favorable }) => ({
      answered: sum.answered + answered,
      sum: sum.sum + total,
      favorable: sum.favorable + favorable,
    }),
    { answered: 0, sum: 0, favorable: 0 },
  )
  return {
    answered: evaluations.reduce((sum, { people }) => sum + people, 0),
    ...tellStatement(all),
    statements: statements.map((counted, place) => ({
      text: REACTION_STATEMENTS[place] ?? '',
      answered: counted.answered,
      ...tellStatement(counted),
    })),
  }
}

const statementsOf = ({ answered, sums, favorable }: CountedReaction): CountedStatement[] =>
  answered.map((count, place) => ({
    answered: count,
    sum: sums[place] ?? 0,
    favorable: favorable[place] ?? 0,
  }))
