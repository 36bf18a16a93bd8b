import { type UnitWeight, unitWeight } from '@tidemark/domain/adoption/group-figure'
import { rollUp } from '@tidemark/domain/adoption/roll-up'
import type { Measurement } from '@tidemark/domain/programs/program-input'
import type { CountRow, OwnCount } from './count-row.ts'
import { rowKey } from './count-row.ts'

/** A part of the tree whose totals are to be counted: units with everything above them, and what hangs directly below. */
export interface Branches {
  /** Units whose totals are wanted. */
  counted: readonly string[]
  /** Units below them whose totals stand. */
  standing: readonly string[]
  parentOf: ReadonlyMap<string, string | null>
}

const NOBODY = { eligible: 0, observed: 0, adopters: 0 }
const NO_WEIGHT: UnitWeight = { eligible: 0, observed: 0, covered: 0, adopting: 0, imprecision: 0 }

/**
 * The rows of the counted units in one period and for one behavior: their own counts with those of everything below. The
 * totals of `standing` units are taken as they are kept, so that a change in one team costs the way up and not the tree.
 */
export function rollUpRows(
  { counted, standing, parentOf }: Branches,
  { behaviorId, period }: Pick<OwnCount, 'behaviorId' | 'period'>,
  own: ReadonlyMap<string, OwnCount>,
  kept: ReadonlyMap<string, CountRow>,
  measurement: Measurement,
): CountRow[] {
  const units = [...counted, ...standing]
  const position = new Map(units.map((id, index) => [id, index]))
  const parentIndex = units.map((id) => position.get(parentOf.get(id) ?? '') ?? -1)
  const countsOf = (unitId: string) => own.get(rowKey({ unitId, behaviorId, period }))?.counts ?? NOBODY
  const weights = units.map((unitId, index) => {
    if (index < counted.length) {
      const counts = countsOf(unitId)
      return { ...unitWeight(counts, measurement), adopters: counts.adopters }
    }
    const row = kept.get(rowKey({ unitId, behaviorId, period }))
    return { ...(row?.total ?? NO_WEIGHT), adopters: row?.totalAdopters ?? 0 }
  })
  const totals = rollUp(parentIndex, {
    eligible: weights.map(({ eligible }) => eligible),
    observed: weights.map(({ observed }) => observed),
    adopters: weights.map(({ adopters }) => adopters),
    covered: weights.map(({ covered }) => covered),
    adopting: weights.map(({ adopting }) => adopting),
    imprecision: weights.map(({ imprecision }) => imprecision),
  })
  return counted.flatMap((unitId, index): CountRow[] => {
    const at = (column: keyof typeof totals) => totals[column][index] ?? 0
    // Nobody in scope of the unit and all below: nothing to keep.
    if (at('eligible') === 0) return []
    const total = {
      eligible: at('eligible'),
      observed: at('observed'),
      covered: at('covered'),
      adopting: at('adopting'),
      imprecision: at('imprecision'),
    }
    return [{ unitId, behaviorId, period, counts: countsOf(unitId), totalAdopters: at('adopters'), total }]
  })
}
