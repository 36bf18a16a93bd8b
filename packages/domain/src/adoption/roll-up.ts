import { refuseImpossible } from '../kernel/refuse-impossible.ts'
import { leavesFirst, type ParentIndex } from '../kernel/tree-order.ts'

/**
 * Adds up what each row has of its own with all its descendants'. `ownCounts` holds any number of columns, each parallel
 * to `parentIndex`; the answer holds the same columns with own-plus-descendants totals. Linear in rows and columns, for
 * rows in any order and trees of any depth. Throws RangeError for a cycle, a missing parent, and columns of another length.
 */
export function rollUp<Column extends string>(
  parentIndex: ParentIndex,
  ownCounts: Readonly<Record<Column, readonly number[]>>,
): Record<Column, number[]> {
  const order = leavesFirst(parentIndex)
  const totals: Partial<Record<Column, number[]>> = {}
  for (const column in ownCounts) {
    const sums = [...ownCounts[column]]
    refuseImpossible(sums.length === parentIndex.length, `column ${column} is not as long as the tree`)
    for (const row of order) {
      const parent = parentIndex[row] ?? -1
      if (parent >= 0) sums[parent] = (sums[parent] ?? 0) + (sums[row] ?? 0)
    }
    totals[column] = sums
  }
  // Every column of the input has been filled in above.
  return totals as Record<Column, number[]>
}
