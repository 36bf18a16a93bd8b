import { refuseImpossible } from '../kernel/refuse-impossible.ts'
import { leavesFirst, type ParentIndex } from '../kernel/tree-order.ts'
import { addCounts, isNobody, leastOf, takeAway, type GroupCounts } from './group-counts.ts'

/** The fewest people that a shown figure may speak of. An organization may raise it, never lower it. */
export const MINIMUM = 5
/** The fewest for how answers spread, and for what people wrote. */
export const MINIMUM_SPREAD = 10

/** A tree of groups as parallel arrays, and what each has of its own, without those below. */
export interface CountedTree {
  parentIndex: ParentIndex
  ownCounts: readonly GroupCounts[]
  /** At least 5. */
  minimum: number
  /** Groups that may be shown at all; without it, any. */
  candidates?: readonly boolean[]
}

/**
 * Which groups of a tree may be shown, each with all below it. A group is shown when it is large enough and so is what is
 * left of it once the shown groups right below it are taken away (nobody left is fine too). Where too few would be left, the
 * smallest shown one below is hidden as well, until enough are; a hidden group hides all below it.
 *
 * The rests are the atoms of everything that is shown: whatever is added to or subtracted from whatever is a sum of whole
 * rests, so no group of 1 to minimum − 1 can be worked out. "Large enough" is meant of every item, since somebody who
 * skipped one is missing from its figure alone. One pass from the top is the fixed point: a rest depends on a group's
 * children alone, and children are decided after their parent. Throws RangeError for a minimum under 5 and for cycles.
 * Source: complementary suppression as in Hundepool et al., Statistical Disclosure Control (2012), ch. 4.
 */
export function findSafeGroups({ parentIndex, ownCounts, minimum, candidates }: CountedTree): boolean[] {
  refuseImpossible(minimum >= MINIMUM, `a minimum under ${MINIMUM} protects nobody`)
  const order = leavesFirst(parentIndex)
  const counts = addUp(parentIndex, ownCounts, order)
  const sizes = counts.map(leastOf)
  const countsOf = (row: number): GroupCounts => counts[row] ?? [0]
  const sizeOf = (row: number) => sizes[row] ?? 0
  const mayShow = (row: number) => candidates?.[row] !== false && sizeOf(row) >= minimum
  const childrenOf = listChildren(parentIndex)
  const isSafe = parentIndex.map(() => false)

  for (const row of order.toReversed()) {
    if (parentIndex[row] === -1) isSafe[row] = mayShow(row)
    if (!isSafe[row]) continue
    // Smallest last, so that hiding the next smallest is taking the last one off; equals keep their order.
    const shown = (childrenOf[row] ?? []).filter(mayShow)
    shown.sort((a, b) => sizeOf(b) - sizeOf(a))
    let rest = shown.reduce((left, child) => takeAway(left, countsOf(child)), countsOf(row))
    // With none shown any more the rest is the whole group, which is large enough.
    while (!isNobody(rest) && leastOf(rest) < minimum) rest = addCounts(rest, countsOf(shown.pop() ?? row))
    for (const child of shown) isSafe[child] = true
  }
  return isSafe
}

/** In place: boards ask this of thousands of groups. */
function addUp(parentIndex: ParentIndex, ownCounts: readonly GroupCounts[], order: number[]): GroupCounts[] {
  const totals = ownCounts.map((counts) => [...counts])
  for (const row of order) {
    const above = totals[parentIndex[row] ?? -1]
    if (above) totals[row]?.forEach((count, item) => (above[item] = (above[item] ?? 0) + count))
  }
  return totals
}

function listChildren(parentIndex: ParentIndex): number[][] {
  const children: number[][] = parentIndex.map(() => [])
  parentIndex.forEach((parent, row) => children[parent]?.push(row))
  return children
}
