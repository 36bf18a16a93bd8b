import { refuseImpossible } from '../kernel/refuse-impossible.ts'

/**
 * How many people of an endless population would say as much as `sampled` people out of `population`:
 * n* = n(N − 1) ÷ (N − n). The finite population correction, folded into the sample size so that Wilson's interval can
 * be used unchanged. Everybody observed (n = N) is a census: Infinity. An endless population leaves n as it is.
 * Throws RangeError for a sample larger than its population. Source: Cochran, Sampling Techniques (1977), ch. 2.
 */
export function effectiveSampleSize(sampled: number, population: number): number {
  refuseImpossible(sampled >= 0 && sampled <= population, 'a sample is larger than its population')
  if (population === Infinity) return sampled
  if (sampled === population) return Infinity
  return (sampled * (population - 1)) / (population - sampled)
}
