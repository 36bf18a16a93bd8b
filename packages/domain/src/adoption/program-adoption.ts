import { refuseImpossible } from '../kernel/refuse-impossible.ts'

/** A unit's people in scope and the share of them that has adopted; null while nothing can be said about the unit. */
export interface UnitAdoption {
  eligible: number
  rate: number | null
}

/** The program's share, the people it stands for, and the people of units of which nothing can be said yet. */
export interface ProgramAdoption {
  rate: number | null
  coveredPeople: number
  unknownPeople: number
}

/**
 * The adoption of a program: units weighted by eligible people, never a mean of means, so that a unit of ten can't
 * outshout one of a thousand. Units without a rate are left out and their people counted; with no rate at all the
 * program's is null. Throws RangeError for negative counts and rates outside 0..1.
 */
export function programAdoption(units: readonly UnitAdoption[]): ProgramAdoption {
  let adopting = 0
  let coveredPeople = 0
  let unknownPeople = 0
  for (const { eligible, rate } of units) {
    refuseImpossible(eligible >= 0, 'a unit has a negative count of people')
    if (rate === null) {
      unknownPeople += eligible
      continue
    }
    refuseImpossible(rate >= 0 && rate <= 1, 'a rate lies outside 0..1')
    adopting += eligible * rate
    coveredPeople += eligible
  }
  return { rate: coveredPeople === 0 ? null : adopting / coveredPeople, coveredPeople, unknownPeople }
}
