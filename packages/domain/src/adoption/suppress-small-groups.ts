import { findSafeGroups, MINIMUM } from '../anonymity/safe-groups.ts'
import { refuseImpossible } from '../kernel/refuse-impossible.ts'
import type { ParentIndex } from '../kernel/tree-order.ts'

/** A tree of groups as parallel arrays, and how many people each has of its own, without its descendants. */
export interface GroupTree {
  parentIndex: ParentIndex
  ownSizes: readonly number[]
  /** At least 5. */
  minimum?: number
}

/**
 * Which groups of a tree may show figures of own-plus-descendants so that nobody can work out those of 1-4 people, not even
 * by subtracting: the rule of `findSafeGroups`, with people as the only count. A group that is too small looks the same as
 * an empty one. A total over several top groups is a group itself: hand it in as their parent; so are a group's own people,
 * where they are shown apart. Throws RangeError for a minimum under 5, sizes that aren't counts, and cycles.
 */
export function suppressSmallGroups({ parentIndex, ownSizes, minimum = MINIMUM }: GroupTree): boolean[] {
  refuseImpossible(ownSizes.length === parentIndex.length, 'there is not one size for each group')
  const areCounts = ownSizes.every((size) => Number.isInteger(size) && size >= 0)
  refuseImpossible(areCounts, 'a group has a size that is no count of people')
  return findSafeGroups({ parentIndex, ownCounts: ownSizes.map((size) => [size]), minimum })
}
