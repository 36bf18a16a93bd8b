import type { EarlierAnswers } from '@tidemark/domain/readiness/group-figure'
import type { GroupSums } from '@tidemark/domain/readiness/group-sums'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { readFigures } from './figures.read.ts'
import type { OpenResults } from './open-results.ts'

/** What a group answered, and what the same one did in the round before. */
export interface AnsweredTwice {
  group: GroupSums
  earlier: EarlierAnswers | null
}

/** The units of which the viewer may see results. */
export const idsOf = ({ units }: OpenResults): string[] => units.map(({ unitId }) => unitId)

/** What was answered of the whole (null) and of units, each with what the round before had of the same. */
export async function answersOf(
  { em }: SignedInContext,
  { round }: OpenResults,
  unitIds: readonly string[] | null,
): Promise<Map<string | null, AnsweredTwice>> {
  const { before } = round
  const rows = await readFigures(em, before ? [round.id, before.id] : [round.id], unitIds)
  const byRound = Map.groupBy(rows, ({ roundId }) => roundId)
  const earlier = new Map(
    (before ? (byRound.get(before.id) ?? []) : []).map((group) => [
      group.unitId,
      before && { items: before.content.items, group },
    ]),
  )
  return new Map(
    (byRound.get(round.id) ?? []).map((group) => [
      group.unitId,
      { group, earlier: earlier.get(group.unitId) ?? null },
    ]),
  )
}
