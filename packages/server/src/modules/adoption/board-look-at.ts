import { unitsToLookAt } from '@tidemark/domain/adoption/units-to-look-at'
import type { UnitToLookAtType } from './board.type.ts'
import type { BoardView, UnitView } from './board-view.ts'
import { figureOf } from './figure-of.ts'
import { whySentence } from './why-sentence.ts'

/** The units to look at first: of those at the ends of what the viewer sees, since one above them says the same again. */
export function boardLookAt(view: BoardView): UnitToLookAtType[] {
  const { units, parentIndex, program } = view
  const above = new Set(parentIndex.filter((_, row) => units[row]?.isVisible))
  const ends = units.filter(({ isVisible }, row) => isVisible && !above.has(row))
  const standings = ends.map(({ status, figure, total }) => ({ status, figure, eligible: total.eligible }))
  return unitsToLookAt(standings, program.band).flatMap((index) => {
    const unit = ends[index]
    return unit ? [lookAt(view, unit)] : []
  })
}

/** A unit with its figure and what that says. */
export function lookAt({ program, period }: BoardView, unit: UnitView): UnitToLookAtType {
  const { id, name, total: counts, figure, status, isVisible } = unit
  return {
    unit: { id, name },
    why: whySentence(unit, program),
    figure: figureOf(program, period.asOf, { counts, figure, status, isVisible }),
  }
}
