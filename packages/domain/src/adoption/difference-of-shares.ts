import { type Interval, wilsonInterval, Z_95 } from './wilson-interval.ts'

/** How many of a group did something. */
export interface CountedGroup {
  hits: number
  /** At least 1. */
  of: number
}

/** How much larger one share is than another (−1..1), and where the difference lies. */
export interface ShareDifference extends Interval {
  difference: number
}

/**
 * The difference of two independent shares, the first less the second, with its interval: the hybrid score method, made of the
 * Wilson intervals of both. Throws RangeError for an empty group.
 * Source: Newcombe, Statistics in Medicine 17 (1998) 873-890, method 10. Kept over the textbook interval since it stays within
 * −1..1 and is honest where few did it.
 */
export function differenceOfShares(
  first: CountedGroup,
  second: CountedGroup,
  z: number = Z_95,
): ShareDifference {
  const [a, b] = [first.hits / first.of, second.hits / second.of]
  const [ofA, ofB] = [wilsonInterval(a, first.of, z), wilsonInterval(b, second.of, z)]
  const difference = a - b
  return {
    difference,
    lower: difference - Math.hypot(a - ofA.lower, ofB.upper - b),
    upper: difference + Math.hypot(ofA.upper - a, b - ofB.lower),
  }
}
