import { leastOf, type GroupCounts } from '../../anonymity/group-counts.ts'
import { leavesFirst, type ParentIndex } from '../../kernel/tree-order.ts'

/** People of one class in a block: what is left of a shown group once the shown groups right below it are taken away. */
export interface ClassInBlock {
  /** Which class; any text that is the same for the same class. */
  name: string
  counts: GroupCounts
}

/** The shown groups, and the classes of those who are in each and in none of the shown groups below it. */
export interface ComparableTree {
  parentIndex: ParentIndex
  isSafe: readonly boolean[]
  /** One list a row; empty where the row is not shown or has nobody of its own. */
  classesOf: readonly (readonly ClassInBlock[])[]
  minimum: number
}

/**
 * From which group upward a block's people can be counted by class (managers here, staff there): the row of the smallest
 * shown group for each block, null where no group is large enough.
 *
 * Two classes can be told apart in a group when the blocks counted there that hold both have `minimum` people of the smaller
 * one, added up. A block is counted where all of its classes hang together by such pairs; others wait for the next larger
 * group, and leaving one out may loosen a pair, so it is done over until nothing changes.
 *
 * Why that is enough. Everything shown of a block's person of class a adds up to x = f + g(a): f the same for the whole
 * block, g the same for all blocks counted from the same group. Say x singles out a set S of fewer than `minimum` people: 1
 * on S, 0 on all others. For a pair of classes that hang together S can't hold the smaller one of every block that has both,
 * as that alone would be `minimum` people; so in some block both have somebody outside of S, and g(a) = g(b). Along the
 * pairs g is then the same for all classes of each block, x is the same for all of a block, and S is made of whole blocks:
 * nobody, or at least `minimum`. It holds item by item, since counts are the least over all items.
 */
export function findComparable({
  parentIndex,
  isSafe,
  classesOf,
  minimum,
}: ComparableTree): (number | null)[] {
  const countedFrom: (number | null)[] = parentIndex.map(() => null)
  const waiting: number[][] = parentIndex.map(() => [])
  for (const row of leavesFirst(parentIndex)) {
    if (!isSafe[row]) continue
    const blocks = [...(waiting[row] ?? []), ...((classesOf[row]?.length ?? 0) > 0 ? [row] : [])]
    const counted = keepConnected(blocks, classesOf, minimum)
    for (const block of counted) countedFrom[block] = row
    const parent = parentIndex[row] ?? -1
    waiting[parent]?.push(...blocks.filter((block) => !counted.has(block)))
  }
  return countedFrom
}

/** The blocks whose classes all hang together, by pairs that these very blocks hold. */
function keepConnected(
  blocks: readonly number[],
  classesOf: ComparableTree['classesOf'],
  minimum: number,
): Set<number> {
  let kept = blocks
  for (;;) {
    const groupOf = connectClasses(kept, classesOf, minimum)
    const together = kept.filter((block) => {
      const groups = new Set((classesOf[block] ?? []).map(({ name }) => groupOf(name)))
      return groups.size === 1
    })
    if (together.length === kept.length) return new Set(kept)
    kept = together
  }
}

/** Tells for a class the one that stands for all that hang together with it. */
function connectClasses(
  blocks: readonly number[],
  classesOf: ComparableTree['classesOf'],
  minimum: number,
): (name: string) => string {
  const standsFor = new Map<string, string>()
  const groupOf = (name: string): string => {
    let found = name
    for (let next = standsFor.get(found); next !== undefined; next = standsFor.get(found)) found = next
    return found
  }
  const smaller = new Map<string, Map<string, number>>()
  for (const block of blocks) {
    const classes = classesOf[block] ?? []
    for (const [index, left] of classes.entries()) {
      for (const right of classes.slice(index + 1)) {
        const [first, second] = left.name < right.name ? [left.name, right.name] : [right.name, left.name]
        const pairs = smaller.get(first) ?? new Map<string, number>()
        smaller.set(first, pairs)
        const people = Math.min(leastOf(left.counts), leastOf(right.counts))
        pairs.set(second, (pairs.get(second) ?? 0) + people)
      }
    }
  }
  for (const [first, pairs] of smaller) {
    for (const [second, people] of pairs) {
      if (people < minimum || groupOf(first) === groupOf(second)) continue
      standsFor.set(groupOf(first), groupOf(second))
    }
  }
  return groupOf
}
