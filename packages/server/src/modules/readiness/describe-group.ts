import { barrierPoint, type BarrierPoint } from '@tidemark/domain/readiness/barrier-point'
import type { AnswerDistributions } from '@tidemark/domain/readiness/answer-distributions'
import {
  type EarlierAnswers,
  groupFigure,
  groupIndex,
  groupChange,
} from '@tidemark/domain/readiness/group-figure'
import { type GroupSums, itemsByDimension } from '@tidemark/domain/readiness/group-sums'
import { ELEMENTS, type Item } from '@tidemark/domain/readiness/instrument'
import { readinessWord } from '@tidemark/domain/readiness/readiness-word'
import { responseRate } from '@tidemark/domain/readiness/response-rate'
import type { UnitRefType } from '../access/access.module.ts'
import type {
  BarrierCountType,
  ReadinessCellType,
  ReadinessGroupType,
  ReadinessItemType,
} from './results.type.ts'

/** A group of a round, and the same one in the round before. */
export interface DescribedGroup {
  items: readonly Item[]
  group: GroupSums
  earlier: EarlierAnswers | null
}

/** What a group says to the items at some places; null without answers. */
export function describeCell(
  { items, group, earlier }: DescribedGroup,
  places: readonly number[],
): ReadinessCellType | null {
  const figure = groupFigure(items, group, places)
  if (!figure) return null
  const change = earlier ? groupChange(items, group, places, earlier) : null
  return {
    ...figure,
    word: readinessWord(figure.index),
    change: change?.difference ?? null,
    changeIsClear: change?.isClear ?? false,
  }
}

/** All that a round says of one group. */
export function describeGroup(
  given: DescribedGroup,
  unit: UnitRefType | null,
  distributions: AnswerDistributions | null,
): ReadinessGroupType {
  const { items, group } = given
  const standing = groupIndex(items, group)
  return {
    unit,
    invited: group.invited,
    answered: group.answered,
    responseRate: responseRate(group.answered, group.invited),
    index: standing?.index ?? null,
    weakest: standing?.weakest.dimension ?? null,
    dimensions: itemsByDimension(items).map(({ dimension, places }) => ({
      dimension,
      cell: describeCell(given, places),
    })),
    items: items.map((item, place) => ({
      item: describeItem(item),
      cell: describeCell(given, [place]),
      distribution: distributions?.items[place] ?? null,
      median: distributions?.medians[place] ?? null,
    })),
    barrier: barrierOfMeans(given),
    barriers: countsOf(distributions),
  }
}

export function describeItem({
  key,
  dimension,
  text,
  isReversed,
  scaleMin,
  scaleMax,
}: Item): ReadinessItemType {
  return { key, dimension, text: text.en ?? key, isReversed, scaleMin, scaleMax }
}

/** The first element whose mean, laid on a scale of five, is at 3 or less; null where the elements aren't asked for. */
function barrierOfMeans({ items, group }: DescribedGroup): BarrierPoint | null {
  const indexes = new Map(
    itemsByDimension(items).map(({ dimension, places }) => [dimension, groupFigure(items, group, places)]),
  )
  if (!ELEMENTS.every((element) => indexes.has(element))) return null
  return barrierPoint(
    Object.fromEntries(
      ELEMENTS.map((element) => {
        const index = indexes.get(element)?.index
        return [element, index === undefined ? null : 1 + (index / 100) * 4]
      }),
    ),
  )
}

function countsOf(distributions: AnswerDistributions | null): BarrierCountType[] | null {
  const barriers = distributions?.barriers
  if (!barriers) return null
  return [...ELEMENTS, 'none' as const].map((barrier) => ({ barrier, people: barriers[barrier] ?? 0 }))
}
