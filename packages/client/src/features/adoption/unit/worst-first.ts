/** The lowest rate first; what can't be said yet goes last, for nothing is known to be wrong there. */
export function sortWorstFirst<T>(items: readonly T[], readRate: (item: T) => number | null): T[] {
  return items.toSorted((a, b) => {
    const [left, right] = [readRate(a), readRate(b)]
    if (left === null || right === null) return Number(left === null) - Number(right === null)
    return left - right
  })
}
