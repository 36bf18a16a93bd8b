import type { EntityManager } from '@mikro-orm/postgresql'
import { MINIMUM_SPREAD } from '@tidemark/domain/anonymity/safe-groups'
import { refuseImpossible } from '@tidemark/domain/kernel/refuse-impossible'
import type { AnswerDistributions } from '@tidemark/domain/readiness/answer-distributions'
import {
  addResponse,
  type RoundDescription,
  startDescription,
  statisticsOf,
} from '@tidemark/domain/readiness/round-description'
import { type DescribedPlace, distributionsOfGroups } from '@tidemark/domain/readiness/round-distributions'
import { CompiledQuery } from 'kysely'
import { ReadinessRound } from './readiness-round.entity.ts'

/** Other requests are served between two of these: some 10 ms of work each. */
const ANSWERS_A_TIME = 250

/** The units (null = the whole round) that show how answers spread. */
export interface WideUnits {
  wideUnits: readonly (string | null)[]
}

/**
 * Works out what is said of a settled round as a whole, and how answers spread in its groups of ten or more. It reads
 * settled answers alone, so it knows no more than what may be shown. Belongs into the transaction that settles.
 */
export async function describeRound(
  em: EntityManager,
  roundId: string,
  { wideUnits }: WideUnits,
): Promise<void> {
  const round = await em.findOneOrFail(ReadinessRound, roundId, { populate: ['instrument'] })
  refuseImpossible(round.minimumGroupSize != null, 'the round was never opened')
  const description = startDescription(round.instrument.content.items)
  await readAnswers(em, roundId, description)
  if (description.people === 0) return

  round.statistics = statisticsOf(description, round.minimumGroupSize)
  const places: DescribedPlace[] = await em.execute(
    'select unit_id as unit, parent_id as parent from readiness_place where round_id = ? order by position',
    [roundId],
  )
  const fewest = Math.max(MINIMUM_SPREAD, round.minimumGroupSize)
  await keep(em, roundId, distributionsOfGroups(description, places, new Set(wideUnits), fewest))
}

/** A cursor of the database hands them over bit by bit: 50,000 at once would stop the process while they are read. */
async function readAnswers(em: EntityManager, roundId: string, description: RoundDescription): Promise<void> {
  await em.execute(
    `declare settled_answers no scroll cursor for
       select unit_id as unit, answers from readiness_response where round_id = ? and is_settled`,
    [roundId],
  )
  for (;;) {
    const rows: { unit: string | null; answers: (number | null)[] }[] = await em.execute(
      `fetch ${ANSWERS_A_TIME} from settled_answers`,
    )
    for (const { unit, answers } of rows) addResponse(description, unit, answers)
    if (rows.length < ANSWERS_A_TIME) break
  }
  await em.execute('close settled_answers')
}

/** Beside the statement and not within it: thousands of units make megabytes. */
async function keep(
  em: EntityManager,
  roundId: string,
  found: ReadonlyMap<string | null, AnswerDistributions>,
): Promise<void> {
  const rows = [...found].map(([unit, distributions]) => ({ unit, distributions }))
  await em.getKysely().executeQuery(
    CompiledQuery.raw(
      `update readiness_figure f set distributions = d.distributions
           from jsonb_to_recordset($2::jsonb) as d (unit uuid, distributions jsonb)
          where f.round_id = $1 and f.traits is null and f.unit_id is not distinct from d.unit`,
      [roundId, JSON.stringify(rows)],
    ),
  )
}
