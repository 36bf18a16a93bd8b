import type { ItemSums } from './leg-index.ts'

/**
 * The sample variance of the answers to one item, from how many there are, their sum and their sum of squares:
 * (Σx² − (Σx)² ÷ n) ÷ (n − 1). Null for fewer than two answers.
 */
export function itemVariance({ count, sum, squares }: ItemSums): number | null {
  if (count < 2) return null
  // Rounding may leave a hair under nothing where all answered alike.
  return Math.max(0, squares - (sum * sum) / count) / (count - 1)
}
