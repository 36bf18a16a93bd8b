import type { EntityManager } from '@mikro-orm/postgresql'
import type { AnswerDistributions } from '@tidemark/domain/readiness/answer-distributions'
import type { ClassAnswers } from '@tidemark/domain/readiness/compare-classes'
import type { GroupSums } from '@tidemark/domain/readiness/group-sums'

/** A group that traits don't divide. */
export interface FigureRow extends GroupSums {
  roundId: string
  /** With all units below it; null = the whole round. */
  unitId: string | null
}

// As JSON, since reading arrays of a database one number at a time takes longer than everything else here.
const SUMS = `f.invited_count as invited, f.answered_count as answered, to_json(f.counts) as counts, to_json(f.sums) as sums,
  to_json(f.squares) as squares, to_json(f.favourables) as favourables`

/** The figures of groups that traits don't divide, of some rounds in one statement. `unitIds`: null = of every unit. */
export async function readFigures(
  em: EntityManager,
  roundIds: readonly string[],
  unitIds: readonly string[] | null,
): Promise<FigureRow[]> {
  return em.execute(
    `select f.round_id as "roundId", f.unit_id as "unitId", ${SUMS}
       from readiness_figure f
      where f.round_id = any (?::uuid[]) and f.traits is null
        and (f.unit_id is null ${unitIds ? 'or f.unit_id = any (?::uuid[])' : 'or true'})`,
    [`{${roundIds.join(',')}}`, ...(unitIds ? [`{${unitIds.join(',')}}`] : [])],
  )
}

/** The figures of the classes that people of one group fall into by their traits. */
export async function readClasses(
  em: EntityManager,
  roundId: string,
  unitId: string | null,
): Promise<ClassAnswers[]> {
  return em.execute(
    `select f.traits, ${SUMS} from readiness_figure f
      where f.round_id = ? and f.traits is not null and f.unit_id is not distinct from ?::uuid`,
    [roundId, unitId],
  )
}

/** How the answers of one group spread; null where that isn't told. */
export async function readDistributions(
  em: EntityManager,
  roundId: string,
  unitId: string | null,
): Promise<AnswerDistributions | null> {
  const [row]: { distributions: AnswerDistributions | null }[] = await em.execute(
    `select f.distributions from readiness_figure f
      where f.round_id = ? and f.traits is null and f.unit_id is not distinct from ?::uuid`,
    [roundId, unitId],
  )
  return row?.distributions ?? null
}
