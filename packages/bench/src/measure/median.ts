/** The middle value, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const half = sorted.length >> 1
  const [upper = 0, lower = upper] = [sorted[half], sorted[sorted.length % 2 === 1 ? half : half - 1]]
  return (upper + lower) / 2
}
