import type { Scale } from './favourable.ts'

/** What a group answered to one item, turned: how many did, their sum and their sum of squares. */
export interface ItemSums {
  count: number
  sum: number
  squares: number
}

/** An item's scale with what a group answered to it. */
export type AnsweredItem = Scale & ItemSums

/**
 * The index of one leg, 0 to 100: how far up the scale its answers lie on average, 100 · (mean − lowest) ÷
 * (highest − lowest). Answers to all its items are pooled, so that each answer given counts once; items of different
 * scales are laid on one before. Null without answers.
 */
export function legIndex(items: readonly AnsweredItem[]): number | null {
  let answers = 0
  let positions = 0
  for (const { count, sum, scaleMin, scaleMax } of items) {
    answers += count
    positions += (sum - count * scaleMin) / (scaleMax - scaleMin)
  }
  return answers === 0 ? null : (100 * positions) / answers
}
