import type { SignedInContext } from '../../kernel/request-context.ts'
import { unitsWithFigures } from '../access/access.module.ts'
import { isProgramInSight } from '../programs/programs.module.ts'
import { type Place, readPlaces } from './places.read.ts'
import { readResultsRound, type ResultsRound } from './results-round.read.ts'

/** A closed round with the units of which the viewer may see results. */
export interface OpenResults {
  round: ResultsRound
  /** Every unit of the round in reach, each before those below it. */
  units: ResultsUnit[]
  /** Whether that is every unit of the round. */
  isWhole: boolean
}

export interface ResultsUnit extends Place {
  /** Place of the unit above among these; -1 = none of them is. */
  parentIndex: number
  /** Where nothing is said of it by itself: the smallest unit above of which something is; null = the whole round alone. */
  shownWith: string | null
}

/**
 * A closed round as the viewer may see it; null: there is none, it isn't closed, or nothing of it is theirs to see. Whoever
 * sees any unit of a round sees the round as a whole too: a figure says little without the one it belongs to.
 */
export async function openResults(
  { em, viewer }: SignedInContext,
  roundId: string,
): Promise<OpenResults | null> {
  const round = await readResultsRound(em, roundId)
  if (!round) return null
  const reach = unitsWithFigures(viewer, round.programId)
  if (reach.length === 0 || !(await isProgramInSight(em, viewer, round.programId))) return null
  const places = await readPlaces(em, round.id, reach)
  const units = unitsInReach(places)
  if (reach !== 'all' && units.length === 0) return null
  return { round, units, isWhole: reach === 'all' }
}

function unitsInReach(places: readonly Place[]): ResultsUnit[] {
  const indexes = new Map<string, number>()
  const shownBy = new Map<string, string | null>()
  const units: ResultsUnit[] = []
  for (const place of places) {
    const above = place.parentId === null ? null : (shownBy.get(place.parentId) ?? null)
    shownBy.set(place.unitId, place.isShown ? place.name : above)
    if (!place.isInReach) continue
    indexes.set(place.unitId, units.length)
    const parentIndex = place.parentId === null ? -1 : (indexes.get(place.parentId) ?? -1)
    units.push({ ...place, parentIndex, shownWith: place.isShown ? null : above })
  }
  return units
}

/** A unit with all below it among those in reach, or all of them; null where the unit is none of these. */
export function unitsUnder({ units }: OpenResults, unitId: string | null): ResultsUnit[] | null {
  if (unitId === null) return units
  const start = units.findIndex((unit) => unit.unitId === unitId)
  if (start < 0) return null
  const inside = new Set([start])
  units.forEach(({ parentIndex }, index) => {
    if (inside.has(parentIndex)) inside.add(index)
  })
  return units.filter((_, index) => inside.has(index))
}
