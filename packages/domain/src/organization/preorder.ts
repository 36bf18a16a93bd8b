import { refuseImpossible } from '../kernel/refuse-impossible.ts'

/** A unit with the unit that it hangs under; null for a top one. */
interface Child {
  id: string
  parentId: string | null
}

/** Units in reading order, and for each the position of its parent in that order (−1 for a top one). */
export interface Preorder<Unit> {
  units: Unit[]
  parentIndex: number[]
}

/**
 * A tree in reading order: each unit after its parent and before its parent's next sibling. Siblings keep the order in
 * which they came. A unit whose parent isn't in the list comes as a top one, so that a branch can be shown on its own.
 * Linear, without recursion. Throws RangeError when units hang in a circle, which no order can show.
 */
export function preorder<Unit extends Child>(list: readonly Unit[]): Preorder<Unit> {
  const known = new Set(list.map(({ id }) => id))
  const childrenOf = Map.groupBy(list, ({ parentId }) => (parentId && known.has(parentId) ? parentId : null))
  const units: Unit[] = []
  const parentIndex: number[] = []
  const open = toOpen(childrenOf.get(null), -1)
  for (let next = open.pop(); next; next = open.pop()) {
    const position = units.push(next.unit) - 1
    parentIndex.push(next.parent)
    // One by one: spreading a list of many thousand siblings would overflow the stack.
    for (const child of toOpen(childrenOf.get(next.unit.id), position)) open.push(child)
  }
  refuseImpossible(units.length === list.length, 'units hang in a circle')
  return { units, parentIndex }
}

/** Last first, since the list of open units is worked off from its end. */
const toOpen = <Unit>(units: readonly Unit[] = [], parent: number) =>
  units.map((unit) => ({ unit, parent })).toReversed()
