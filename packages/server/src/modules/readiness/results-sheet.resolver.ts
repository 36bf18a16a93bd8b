import { itemsByDimension } from '@tidemark/domain/readiness/group-sums'
import type { Dimension } from '@tidemark/domain/readiness/instrument'
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { answersOf } from './answers-of.ts'
import { describeItem } from './describe-group.ts'
import { openResults } from './open-results.ts'
import { DimensionEnum } from './readiness.enums.ts'
import { formulasOf, inputsOf, RESULT_SOURCES } from './results-formula.ts'
import { ReadinessFigureSheetType } from './results-sheet.type.ts'

@Resolver()
export class ResultsSheetResolver {
  @Query(() => ReadinessFigureSheetType, {
    nullable: true,
    description: 'Where a figure of a closed round comes from; null if it isn’t shown to the viewer.',
  })
  async readinessFigure(
    @Ctx() context: SignedInContext,
    @Arg('roundId', () => ID, { description: 'The round.' }) roundId: string,
    @Arg('unitId', () => ID, {
      nullable: true,
      description: 'The unit with all below it; null = the whole round.',
    })
    unitId: string | null,
    @Arg('dimension', () => DimensionEnum, { nullable: true, description: 'One leg, facet or element.' })
    dimension: Dimension | null,
    @Arg('itemKey', () => String, {
      nullable: true,
      description: 'One item; null and no dimension = the index over all legs.',
    })
    itemKey: string | null,
  ): Promise<ReadinessFigureSheetType | null> {
    const results = await openResults(context, roundId)
    const unit = results?.units.find((each) => each.unitId === unitId) ?? null
    if (!results || (unitId && !unit)) return null
    const { round } = results
    const { items } = round.content
    const places = placesOf(items, dimension ?? null, itemKey ?? null)
    const answers = await answersOf(context, results, unit ? [unit.unitId] : [])
    const group = answers.get(unit?.unitId ?? null)?.group
    if (!group || places?.length === 0) return null
    const item = itemKey ? items.find(({ key }) => key === itemKey) : undefined
    return {
      title: [item?.text.en ?? dimension ?? 'All legs', unit?.name ?? round.name].map(capitalize).join(', '),
      closedAt: round.closedAt,
      formulas: formulasOf({ items, group, places }),
      inputs: inputsOf(group, round.minimumGroupSize),
      rows: (places ?? [...items.keys()]).flatMap((place) => {
        const each = items[place]
        if (!each) return []
        return [
          {
            item: describeItem(each),
            answers: group.counts[place] ?? 0,
            sum: group.sums[place] ?? 0,
            favourable: group.favourables[place] ?? 0,
          },
        ]
      }),
      sources: RESULT_SOURCES,
    }
  }
}

type Items = Parameters<typeof itemsByDimension>[0]

/** Which items are asked about: null = all that the index is over; none = there is no such item. */
function placesOf(items: Items, dimension: Dimension | null, itemKey: string | null): number[] | null {
  if (itemKey !== null) {
    const place = items.findIndex(({ key }) => key === itemKey)
    return place < 0 ? [] : [place]
  }
  if (dimension === null) return null
  return itemsByDimension(items).find((each) => each.dimension === dimension)?.places ?? []
}

const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
