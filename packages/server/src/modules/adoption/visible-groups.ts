import { suppressSmallGroups } from '@tidemark/domain/adoption/suppress-small-groups'
import type { BoardScope } from './board-scope.ts'

/** Which groups of a tree somebody may see figures of. */
export interface VisibleGroups {
  /** Everything in the tree together. */
  whole: boolean
  units: boolean[]
}

/**
 * Which units somebody sees in one period, by their people in scope in that period with everybody below. One rule for
 * every page: a figure of a period is shown where the board of that period shows it, so that no trend gives away what a
 * board hides. Who knows the people by name sees all.
 */
export function visibleGroups(
  parentIndex: readonly number[],
  totalSizes: readonly number[],
  { aggregatesOnly }: BoardScope,
  minimum: number,
): VisibleGroups {
  if (!aggregatesOnly) return { whole: true, units: totalSizes.map(() => true) }
  // The whole is a group too, above the top units: row 0, so that all others move by one.
  const ownSizes = [0, ...totalSizes]
  parentIndex.forEach((parent, row) => {
    if (parent >= 0) ownSizes[parent + 1] = (ownSizes[parent + 1] ?? 0) - (totalSizes[row] ?? 0)
  })
  const [whole = false, ...units] = suppressSmallGroups({
    parentIndex: [-1, ...parentIndex.map((parent) => parent + 1)],
    ownSizes,
    minimum,
  })
  return { whole, units }
}

/**
 * Where a unit's own people may be shown beside the units below it: they are enough, and what then is left of the unit,
 * its hidden units together, is nobody or enough. Everything that is shown or left stays large enough, as the rule on
 * small groups asks.
 */
export function visibleOwnPeople(
  tree: { parentIndex: readonly number[]; totalSizes: readonly number[]; ownSizes: readonly number[] },
  visible: readonly boolean[],
  { aggregatesOnly }: BoardScope,
  minimum: number,
): boolean[] {
  if (!aggregatesOnly) return tree.ownSizes.map(() => true)
  const hiddenBelow = tree.ownSizes.map(() => 0)
  tree.parentIndex.forEach((parent, row) => {
    if (parent >= 0 && !visible[row])
      hiddenBelow[parent] = (hiddenBelow[parent] ?? 0) + (tree.totalSizes[row] ?? 0)
  })
  return tree.ownSizes.map((own, row) => {
    const rest = hiddenBelow[row] ?? 0
    return visible[row] === true && own >= minimum && (rest === 0 || rest >= minimum)
  })
}
