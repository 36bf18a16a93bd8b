/**
 * How many people a group has, and of them how many answered each item: `[people, item, item, …]`. A figure speaks of those
 * who answered, so a group is only as large as the question that was answered least.
 */
export type GroupCounts = readonly number[]

/** The count that protects least: with it large enough, every figure of the group is. */
export const leastOf = (counts: GroupCounts): number => Math.min(...counts)

/** Nobody is in it, so nothing can be learned about anybody. */
export const isNobody = (counts: GroupCounts): boolean => (counts[0] ?? 0) === 0

/** Entry by entry. A missing list counts nobody. */
export function addCounts(left: GroupCounts | undefined, right: GroupCounts): number[] {
  return right.map((count, index) => count + (left?.[index] ?? 0))
}

/** The first less the second, entry by entry. */
export function takeAway(whole: GroupCounts, part: GroupCounts): number[] {
  return whole.map((count, index) => count - (part[index] ?? 0))
}
