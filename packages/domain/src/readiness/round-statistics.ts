import type { Dimension } from './instrument.ts'

/** How well the items of one scale go together, and how much people of one unit agree. Null where it can't be computed. */
export interface ScaleStatistics {
  /** `all`: the whole instrument. */
  scale: Dimension | 'all'
  /** Places of its items in the instrument. */
  items: number[]
  /** People who answered all of them. */
  complete: number
  /** Null also where its items have different scales, which can't be added up. */
  alpha: number | null
  /** In the order of `items`: alpha without that one. */
  alphaIfDropped: (number | null)[]
  /** Of the scale's mean, over units: one person's answer, and a unit's mean. */
  icc1: number | null
  icc2: number | null
  /** r_WG(J) over the units shown. */
  agreement: { units: number; least: number; median: number; mean: number; most: number } | null
}

/** What is said of a closed round as a whole. */
export interface RoundStatistics {
  scales: ScaleStatistics[]
  /** In the order of the items: how much of one answer the unit tells, and how sure a unit's mean is. */
  items: { icc1: number | null; icc2: number | null }[]
}
