import { refuseImpossible } from '../kernel/refuse-impossible.ts'
import { leavesFirst, type ParentIndex } from '../kernel/tree-order.ts'
import { rollUp } from './roll-up.ts'

/** The fewest people a shown figure may speak of. An organization may raise it, never lower it. */
export const MINIMUM_GROUP_SIZE = 5

/** A tree of groups as parallel arrays, and how many people each has of its own, without its descendants. */
export interface GroupTree {
  parentIndex: ParentIndex
  ownSizes: readonly number[]
  /** At least 5. */
  minimum?: number
}

/**
 * Which groups of a tree may show figures of own-plus-descendants so that nobody can work out those of 1-4 people, not even
 * by subtracting. A group is hidden when it is smaller than the minimum (an empty one looks the same) or lies under a
 * hidden one. Where a visible group less its visible children would leave 1-4 people (hidden children together with its
 * own people), its smallest visible child is hidden too, and so on until the rest is nobody or enough.
 *
 * Whatever is subtracted from whatever then is a sum of such rests and of visible groups, each of them nobody or enough.
 * One pass from the top is the fixed point, since a rest depends on a group's children alone and children are decided
 * after their parent. A total over several top groups is a group itself: hand it in as their parent; so are a group's own
 * people, where they are shown apart. Throws RangeError for a minimum under 5, sizes that aren't counts, and cycles.
 * Source: promise on anonymity; complementary suppression as in Hundepool et al., Statistical Disclosure Control (2012).
 */
export function suppressSmallGroups({
  parentIndex,
  ownSizes,
  minimum = MINIMUM_GROUP_SIZE,
}: GroupTree): boolean[] {
  refuseImpossible(minimum >= MINIMUM_GROUP_SIZE, `a minimum under ${MINIMUM_GROUP_SIZE} protects nobody`)
  const areCounts = ownSizes.every((size) => Number.isInteger(size) && size >= 0)
  refuseImpossible(areCounts, 'a group has a size that is no count of people')
  const { sizes } = rollUp(parentIndex, { sizes: ownSizes })
  const sizeOf = (row: number) => sizes[row] ?? 0
  const childrenOf = listChildren(parentIndex)
  const visible = parentIndex.map(() => false)

  for (const row of leavesFirst(parentIndex).toReversed()) {
    const isTop = parentIndex[row] === -1
    if (isTop) visible[row] = sizeOf(row) >= minimum
    if (!visible[row]) continue
    // Smallest last, so that hiding the next smallest is taking the last one off; equals keep their order.
    const shown = (childrenOf[row] ?? []).filter((child) => sizeOf(child) >= minimum)
    shown.sort((a, b) => sizeOf(b) - sizeOf(a))
    let rest = sizeOf(row) - shown.reduce((sum, child) => sum + sizeOf(child), 0)
    // The shown can't run out: with none left the rest is the whole group, which is large enough.
    while (rest > 0 && rest < minimum) rest += sizeOf(shown.pop() ?? row)
    for (const child of shown) visible[child] = true
  }
  return visible
}

function listChildren(parentIndex: ParentIndex): number[][] {
  const children: number[][] = parentIndex.map(() => [])
  parentIndex.forEach((parent, row) => children[parent]?.push(row))
  return children
}
