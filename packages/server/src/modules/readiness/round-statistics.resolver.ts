import type { Item } from '@tidemark/domain/readiness/instrument'
import {
  agreementSentence,
  alphaSentence,
  icc1Sentence,
  icc2Sentence,
  ifDroppedSentence,
} from '@tidemark/domain/readiness/reliability-sentence'
import { haveOneScale } from '@tidemark/domain/readiness/round-description'
import type { RoundStatistics, ScaleStatistics } from '@tidemark/domain/readiness/round-statistics'
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { openResults } from './open-results.ts'
import { ReadinessReliabilityType, type ScaleReliabilityType } from './round-statistics.type.ts'

@Resolver()
export class RoundStatisticsResolver {
  @Query(() => ReadinessReliabilityType, {
    nullable: true,
    description:
      'How far the figures of a closed round can be trusted; null where too few answered, or it isn’t the viewer’s to see.',
  })
  async readinessReliability(
    @Ctx() context: SignedInContext,
    @Arg('roundId', () => ID, { description: 'The round.' }) roundId: string,
  ): Promise<ReadinessReliabilityType | null> {
    const results = await openResults(context, roundId)
    if (!results) return null
    const [row]: { statistics: RoundStatistics | null }[] = await context.em.execute(
      'select statistics from readiness_round where id = ?',
      [roundId],
    )
    const statistics = row?.statistics
    if (!statistics) return null
    const { items } = results.round.content
    return {
      id: roundId,
      scales: statistics.scales.map((scale) => describeScale(scale, items)),
      items: items.map(({ key }, at) => ({
        itemKey: key,
        icc1: statistics.items[at]?.icc1 ?? null,
        icc2: statistics.items[at]?.icc2 ?? null,
      })),
    }
  }
}

function describeScale(given: ScaleStatistics, all: readonly Item[]): ScaleReliabilityType {
  const { scale, complete, alpha, alphaIfDropped, agreement, icc1, icc2 } = given
  const items = given.items.flatMap((at) => all[at] ?? [])
  return {
    dimension: scale === 'all' ? null : scale,
    complete,
    alpha,
    alphaInWords: alphaSentence(alpha, items.length, complete, !haveOneScale(items)),
    itemKeys: items.map(({ key }) => key),
    alphaIfDropped,
    ifDroppedInWords: alphaIfDropped.map((ifDropped) => ifDroppedSentence(alpha, ifDropped)),
    agreement,
    agreementInWords: agreementSentence(agreement),
    icc1,
    icc1InWords: icc1Sentence(icc1),
    icc2,
    icc2InWords: icc2Sentence(icc2),
  }
}
