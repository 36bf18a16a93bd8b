import { MINIMUM } from '../anonymity/safe-groups.ts'
import { refuseImpossible } from '../kernel/refuse-impossible.ts'

/**
 * How many people are told to those who may not look them up: the count in whole groups of the smallest size that may be
 * shown, rounded down; null where there are fewer, nobody included. What two shown counts differ by is then a number of
 * whole groups too, and says nothing about the few by whom two rules differ. Throws RangeError for a group under 5.
 */
export function shownCount(people: number, minimum: number): number | null {
  refuseImpossible(minimum >= MINIMUM, `a minimum under ${MINIMUM} protects nobody`)
  return people < minimum ? null : people - (people % minimum)
}
