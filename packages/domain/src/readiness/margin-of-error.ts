import { effectiveSampleSize } from '../adoption/effective-sample-size.ts'
import { type Interval, wilsonInterval, Z_95 } from '../adoption/wilson-interval.ts'
import { refuseImpossible } from '../kernel/refuse-impossible.ts'
import type { AnsweredItem } from './leg-index.ts'
import { itemVariance } from './item-variance.ts'

/**
 * Half the width of the interval of a share: z·√(p(1 − p) ÷ n)·√((N − n) ÷ (N − 1)). Everybody answering is a census and
 * has none (0). `population` is Infinity where it isn't known how many were asked. Null without answers.
 * Source: Cochran, Sampling Techniques (1977), ch. 2 and 3.
 */
export function marginOfError(share: number, answers: number, population: number): number | null {
  refuseImpossible(share >= 0 && share <= 1, 'a share lies outside 0..1')
  if (answers === 0) return null
  return Z_95 * Math.sqrt(share * (1 - share)) * Math.sqrt(1 / effectiveSampleSize(answers, population))
}

/** The range that a share of favourable answers lies in: Wilson's interval at n*. Null without answers. */
export function intervalOfShare(favourable: number, answers: number, population: number): Interval | null {
  if (answers === 0) return null
  return wilsonInterval(favourable / answers, effectiveSampleSize(answers, population))
}

/**
 * The most by which an index (0 to 100) of these items may be off, 19 times out of 20. From sums alone it isn't known how
 * much one person's answers go together, so it is taken that they go together fully: the true margin is this or less.
 * Null where no item has two answers. Items with a single answer don't say how much answers differ; they are left out.
 */
export function marginOfIndex(items: readonly AnsweredItem[], population: number): number | null {
  let answers = 0
  let margin = 0
  for (const item of items) {
    const variance = itemVariance(item)
    if (variance === null) continue
    const share = Math.sqrt(variance / effectiveSampleSize(item.count, population))
    margin += (item.count * 100 * Z_95 * share) / (item.scaleMax - item.scaleMin)
    answers += item.count
  }
  return answers === 0 ? null : margin / answers
}
