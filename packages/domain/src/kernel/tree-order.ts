import { refuseImpossible } from './refuse-impossible.ts'

/** A forest as parallel arrays: row i hangs under row `parentIndex[i]`, −1 for a top row. Rows come in any order. */
export type ParentIndex = readonly number[]

/**
 * The rows so ordered that each comes before its parent; read backwards, each comes after it. Linear, without
 * recursion, so that a chain of thousands of levels works. Throws RangeError for a parent that isn't there and for a
 * cycle, which has no such order.
 */
export function leavesFirst(parentIndex: ParentIndex): number[] {
  const openChildren = parentIndex.map(() => 0)
  for (const parent of parentIndex) {
    const exists = Number.isInteger(parent) && parent >= -1 && parent < parentIndex.length
    refuseImpossible(exists, `row ${parent}, named as a parent, does not exist`)
    if (parent >= 0) openChildren[parent] = (openChildren[parent] ?? 0) + 1
  }
  const order: number[] = []
  openChildren.forEach((children, row) => children === 0 && order.push(row))
  // The list grows while it is walked: a row joins it when its last child has been passed.
  for (const row of order) {
    const parent = parentIndex[row] ?? -1
    if (parent < 0) continue
    const left = (openChildren[parent] ?? 0) - 1
    openChildren[parent] = left
    if (left === 0) order.push(parent)
  }
  refuseImpossible(order.length === parentIndex.length, 'the tree holds a cycle')
  return order
}
