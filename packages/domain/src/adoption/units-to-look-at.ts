import type { ThresholdBand } from '../programs/threshold-band.ts'
import type { AdoptionFigure } from './adoption-figure.ts'
import type { AdoptionStatus } from './adoption-status.ts'

/** What decides whether a unit needs attention. `eligible` is its people in scope. */
export interface UnitStanding {
  status: AdoptionStatus
  figure: AdoptionFigure
  eligible: number
}

/** How many people more would have to act in the new way for the rate to reach the band's lower edge; 0 at or over it. */
export function peopleMissing({ figure, eligible }: UnitStanding, band: ThresholdBand): number {
  if ('cannotSay' in figure) return 0
  // A hair is taken off first: 0.4 of 30 people is 12 of them, not 12.000000000000002.
  return Math.max(0, Math.ceil((band.lower - figure.rate) * eligible - 1e-9))
}

/**
 * The units to look at first, worst first, by their position in the list: the relapsing ones, then those under the lower
 * edge, then those in which nobody was observed yet; within each the one first in which most people are concerned.
 * Sustained, secured and entered units are left out, and so are units without people in scope. Product rule.
 */
export function unitsToLookAt(units: readonly UnitStanding[], band: ThresholdBand, most = 3): number[] {
  const ranked = units.flatMap((unit, index) => {
    const urgency = urgencyOf(unit, band)
    return urgency === null ? [] : [{ index, urgency, people: peopleConcerned(unit, band) }]
  })
  ranked.sort((a, b) => a.urgency - b.urgency || b.people - a.people || a.index - b.index)
  return ranked.slice(0, most).map(({ index }) => index)
}

function urgencyOf(unit: UnitStanding, band: ThresholdBand): number | null {
  if (unit.status === 'relapsing') return 0
  if (peopleMissing(unit, band) > 0) return 1
  const isUnknown = 'cannotSay' in unit.figure && unit.figure.cannotSay === 'nobody_observed_yet'
  return isUnknown ? 2 : null
}

function peopleConcerned(unit: UnitStanding, band: ThresholdBand): number {
  return peopleMissing(unit, band) || unit.eligible
}
