import { type Change, changeOfIndex, type ComparedItem } from './change-since.ts'
import { answeredItems, type GroupSums, itemsByDimension } from './group-sums.ts'
import type { Dimension, Item } from './instrument.ts'
import { legIndex } from './leg-index.ts'
import { intervalOfShare, marginOfError, marginOfIndex } from './margin-of-error.ts'
import { roundIndex } from './round-index.ts'

/** What a group's answers to some items say together. */
export interface GroupFigure {
  /** How many people answered: of several items, the one that most answered. */
  people: number
  /** How many answers were given. */
  answers: number
  /** 0 to 100. */
  index: number
  /** The most by which the index may be off; null where that can't be told. */
  indexMargin: number | null
  /** The share (0..1) of favourable answers among those given. */
  favourable: number
  /** Half the width of its interval (0..1). */
  margin: number
  lower: number
  upper: number
}

/** A round of the same program that asked some of the same, as one group answered it. */
export interface EarlierAnswers {
  items: readonly Item[]
  group: GroupSums
}

/**
 * What a group's answers to the items at some places say together; null without answers. Answers are pooled. The share's
 * range is the one of as many answers as people gave them: what one person says to items of one leg goes together, so that
 * counting each answer as a person would promise too much.
 */
export function groupFigure(
  items: readonly Item[],
  group: GroupSums,
  places: readonly number[],
): GroupFigure | null {
  const answered = answeredItems(items, group, places)
  const index = legIndex(answered)
  if (index === null) return null
  const people = Math.max(...answered.map(({ count }) => count))
  const answers = answered.reduce((sum, { count }) => sum + count, 0)
  const favourable = places.reduce((sum, place) => sum + (group.favourables[place] ?? 0), 0) / answers
  const population = group.invited ?? Infinity
  const interval = intervalOfShare(favourable * people, people, population)
  return {
    people,
    answers,
    index,
    indexMargin: marginOfIndex(answered, population),
    favourable,
    margin: marginOfError(favourable, people, population) ?? 0,
    lower: interval?.lower ?? favourable,
    upper: interval?.upper ?? favourable,
  }
}

/** How the index of some items moved since an earlier round; null where no item was answered in both. */
export function groupChange(
  items: readonly Item[],
  group: GroupSums,
  places: readonly number[],
  earlier: EarlierAnswers,
): Change | null {
  const side = (answered: ComparedItem[], { invited }: GroupSums) => ({
    items: answered,
    population: invited ?? Infinity,
  })
  return changeOfIndex(
    side(answeredItems(earlier.items, earlier.group, [...earlier.items.keys()]), earlier.group),
    side(answeredItems(items, group, places), group),
  )
}

/**
 * The index of a group, and the weakest part beside it, which decides: over its legs where the instrument asks for any
 * (`roundIndex`), else over all dimensions that it asks for, each weighing the same. Null without answers.
 */
export function groupIndex(
  items: readonly Item[],
  group: GroupSums,
): { index: number; weakest: { dimension: Dimension; index: number } } | null {
  const answered = itemsByDimension(items).flatMap(({ dimension, places }) => {
    const index = legIndex(answeredItems(items, group, places))
    return index === null ? [] : [{ dimension, index }]
  })
  const legs = roundIndex(Object.fromEntries(answered.map(({ dimension, index }) => [dimension, index])))
  if (legs) return { index: legs.index, weakest: { dimension: legs.weakest.leg, index: legs.weakest.index } }
  const [first, ...others] = answered
  if (!first) return null
  return {
    index: answered.reduce((sum, { index }) => sum + index, 0) / answered.length,
    weakest: others.reduce((least, other) => (other.index < least.index ? other : least), first),
  }
}
