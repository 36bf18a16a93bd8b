import { addCounts, type GroupCounts } from '../../anonymity/group-counts.ts'
import { findSafeGroups, MINIMUM_SPREAD } from '../../anonymity/safe-groups.ts'
import type { ParentIndex } from '../../kernel/tree-order.ts'
import { findComparable, type ClassInBlock } from './find-comparable.ts'
import { keyOf, mergeRareClasses, type Traits } from './merge-rare-classes.ts'

/** Those of one unit who have the same traits: how many answered, and how many of them each item, in its order. */
export interface AnsweredCell {
  /** Their unit's row in the tree. */
  row: number
  traits: Traits
  people: number
  answered: readonly number[]
}

/** A round that closes, seen through counts alone. */
export interface AnsweredRound {
  /** The tree as the round found it; row 0 is the whole round, everything else hangs below it. */
  parentIndex: ParentIndex
  cells: readonly AnsweredCell[]
  /** The organization's smallest group when the round opened. */
  minimum: number
}

/** Where a cell's answers go. Rows are those of the tree; null = nowhere. */
export interface SettledCell {
  /** The smallest shown group around it. */
  home: number | null
  /** The smallest one in which answers may be spread out and comments read. */
  spreadHome: number | null
  /** The traits that it is compared under, and the smallest group in which it is; null where it can't be. */
  compared: { traits: Traits; from: number } | null
}

/** Told of every shown group, of the whole round alone, or of nobody. */
export type ItemReach = 'everywhere' | 'whole_round' | 'nowhere'

/** What a closed round shows. It follows from counts alone, so it tells nothing of answers. */
export interface SettlementPlan {
  /** Rows whose figures are shown. */
  isSafe: boolean[]
  /** Of those, the rows that also show how answers spread, and comments. */
  isWide: boolean[]
  /** How far each item's figures are shown, in the order of the items. */
  reach: ItemReach[]
  /** One for each cell, in their order. */
  cells: SettledCell[]
}

/** An item that fewer than this share answered would hide every small group. */
const SCARCE_UNDER = 0.8

/** Whether so few of a round's people answered an item that it is told of the whole round alone. */
export const isScarce = (answered: number, people: number): boolean => answered < people * SCARCE_UNDER

/**
 * Plans what is shown of a round when it closes: the groups of the tree, the wider ones that also show how answers spread,
 * and from where on people can be compared by their traits. All of it is safe together: see `findSafeGroups` and
 * `findComparable`. Nothing is shown of a round with fewer answers than the minimum.
 */
export function planSettlement({ parentIndex, cells, minimum }: AnsweredRound): SettlementPlan {
  const reach = reachOfItems(cells, minimum)
  const countsOf = ({ people, answered }: AnsweredCell): GroupCounts => [
    people,
    ...answered.filter((_, item) => reach[item] === 'everywhere'),
  ]
  const nobody: GroupCounts = [0, ...reach.filter((far) => far === 'everywhere').map(() => 0)]
  const ownCounts: GroupCounts[] = parentIndex.map(() => nobody)
  for (const cell of cells) ownCounts[cell.row] = addCounts(ownCounts[cell.row], countsOf(cell))

  const isSafe = findSafeGroups({ parentIndex, ownCounts, minimum })
  const wideMinimum = Math.max(MINIMUM_SPREAD, minimum)
  const isWide = findSafeGroups({ parentIndex, ownCounts, minimum: wideMinimum, candidates: isSafe })

  const merged = mergeRareClasses(countTraits(cells), minimum)
  const classOf = ({ traits }: AnsweredCell): Traits => merged.get(keyOf(traits)) ?? traits
  const homes = cells.map(({ row }) => smallestAround(parentIndex, isSafe, row))
  const classesOf = listClasses(
    parentIndex.length,
    cells.map((cell, index) => ({
      home: homes[index] ?? null,
      name: keyOf(classOf(cell)),
      counts: countsOf(cell),
    })),
  )
  const comparedFrom = findComparable({ parentIndex, isSafe, classesOf, minimum })

  return {
    isSafe,
    isWide,
    reach,
    cells: cells.map((cell, index) => {
      const home = homes[index] ?? null
      const from = home === null ? null : (comparedFrom[home] ?? null)
      return {
        home,
        spreadHome: smallestAround(parentIndex, isWide, cell.row),
        compared: from === null || cell.traits.length === 0 ? null : { traits: classOf(cell), from },
      }
    }),
  }
}

function reachOfItems(cells: readonly AnsweredCell[], minimum: number): ItemReach[] {
  const people = cells.reduce((sum, cell) => sum + cell.people, 0)
  const answered = cells.map((cell) => cell.answered).reduce(addCounts, cells[0]?.answered.map(() => 0) ?? [])
  return answered.map((count) => {
    if (count < minimum) return 'nowhere'
    return isScarce(count, people) ? 'whole_round' : 'everywhere'
  })
}

function countTraits(cells: readonly AnsweredCell[]): { traits: Traits; people: number }[] {
  const groups = Map.groupBy(cells, ({ traits }) => keyOf(traits))
  return [...groups.values()].map((group) => ({
    traits: group[0]?.traits ?? [],
    people: group.reduce((sum, { people }) => sum + people, 0),
  }))
}

function smallestAround(parentIndex: ParentIndex, isShown: readonly boolean[], start: number): number | null {
  for (let row = start; row >= 0; row = parentIndex[row] ?? -1) if (isShown[row]) return row
  return null
}

function listClasses(
  rows: number,
  cells: readonly { home: number | null; name: string; counts: GroupCounts }[],
): ClassInBlock[][] {
  const blocks = Array.from({ length: rows }, () => new Map<string, GroupCounts>())
  for (const { home, name, counts } of cells) {
    const block = home === null ? undefined : blocks[home]
    block?.set(name, addCounts(block.get(name), counts))
  }
  return blocks.map((block) => [...block].map(([name, counts]) => ({ name, counts })))
}
