import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import { AtMost } from '../../kernel/at-most.ts'
import { LARGEST_PAGE } from '../../kernel/page.input.ts'
import { Refused } from '../../kernel/refusal.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { describeGroup } from './describe-group.ts'
import { readDistributions } from './figures.read.ts'
import { openResults } from './open-results.ts'
import { answersOf, idsOf } from './answers-of.ts'
import { itemsOfUnit, resultsRows } from './results-rows.ts'
import { ReadinessGroupType, ReadinessResultsType, ReadinessUnitItemsType } from './results.type.ts'

const THE_ROUND = { description: 'The round.' }

@Resolver()
export class ResultsResolver {
  @Query(() => ReadinessResultsType, {
    nullable: true,
    description: 'What a closed round says; null if it isn’t closed, or isn’t the viewer’s to see.',
  })
  async readinessResults(
    @Ctx() context: SignedInContext,
    @Arg('roundId', () => ID, THE_ROUND) roundId: string,
  ): Promise<ReadinessResultsType | null> {
    const results = await openResults(context, roundId)
    if (!results) return null
    const { round, units, isWhole } = results
    const figures = await answersOf(context, results, isWhole ? null : idsOf(results))
    const total = figures.get(null)
    return {
      ...round,
      isWhole,
      total: total
        ? describeGroup(
            { items: round.content.items, ...total },
            null,
            await readDistributions(context.em, round.id, null),
          )
        : null,
      rows: resultsRows(round.content.items, units, figures),
    }
  }

  @Query(() => ReadinessGroupType, {
    nullable: true,
    description: 'What a closed round says of one unit with all below it; null if that isn’t shown.',
  })
  async readinessGroup(
    @Ctx() context: SignedInContext,
    @Arg('roundId', () => ID, THE_ROUND) roundId: string,
    @Arg('unitId', () => ID, { description: 'The unit.' }) unitId: string,
  ): Promise<ReadinessGroupType | null> {
    const results = await openResults(context, roundId)
    const unit = results?.units.find((each) => each.unitId === unitId)
    if (!results || !unit) return null
    const group = (await answersOf(context, results, [unitId])).get(unitId)
    if (!group) return null
    const { round } = results
    return describeGroup(
      { items: round.content.items, ...group },
      { id: unitId, name: unit.name },
      await readDistributions(context.em, round.id, unitId),
    )
  }

  @AtMost(LARGEST_PAGE)
  @Query(() => [ReadinessUnitItemsType], {
    description: 'The items of some units of a closed round; units of which nothing is shown are left out.',
  })
  async readinessItems(
    @Ctx() context: SignedInContext,
    @Arg('roundId', () => ID, THE_ROUND) roundId: string,
    @Arg('unitIds', () => [ID], { description: `The units, ${LARGEST_PAGE} at most.` }) unitIds: string[],
  ): Promise<ReadinessUnitItemsType[]> {
    if (unitIds.length > LARGEST_PAGE) {
      throw new Refused('INVALID_INPUT', `Ask for at most ${LARGEST_PAGE} units at once.`)
    }
    const results = await openResults(context, roundId)
    if (!results) return []
    const asked = new Set(unitIds)
    const seen = idsOf(results).filter((id) => asked.has(id))
    const figures = await answersOf(context, results, seen)
    return seen.flatMap((unitId) => {
      const figure = figures.get(unitId)
      return figure ? [itemsOfUnit(unitId, { items: results.round.content.items, ...figure })] : []
    })
  }
}
