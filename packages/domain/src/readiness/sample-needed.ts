import { refuseImpossible } from '../kernel/refuse-impossible.ts'

/** χ² of one degree of freedom at 95 %, as the published table has it. */
const CHI_SQUARE = 3.841
/** A share of one half needs the largest sample. */
const SHARE = 0.5
const MARGIN = 0.05

/**
 * How many of `population` people have to answer so that a share is within ± 5 points, 19 times out of 20:
 * χ²·N·P(1 − P) ÷ (d²(N − 1) + χ²·P(1 − P)), rounded to the nearest whole person as in the published table.
 * It takes answers for a random sample, which a survey of the willing isn't: say so where it is shown.
 * Source: Krejcie & Morgan, Educational and Psychological Measurement 30 (1970).
 */
export function sampleNeeded(population: number): number {
  refuseImpossible(
    Number.isInteger(population) && population >= 0,
    'a population is a whole number of people',
  )
  if (population === 0) return 0
  const spread = CHI_SQUARE * SHARE * (1 - SHARE)
  return Math.round((spread * population) / (MARGIN * MARGIN * (population - 1) + spread))
}
