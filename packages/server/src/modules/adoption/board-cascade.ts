import { adoptionFigure, type AdoptionFigure } from '@tidemark/domain/adoption/adoption-figure'
import { cascade, type CascadeGroups, type CascadeLevel } from '@tidemark/domain/adoption/cascade'
import type { CascadeShareType, CascadeType } from './board.type.ts'
import type { BoardView, UnitView } from './board-view.ts'

const UNKNOWN: AdoptionFigure = { cannotSay: 'nobody_observed_yet' }

/** How far the change has climbed, of the groups that the viewer sees: hidden ones are not even counted. */
export function boardCascade({ units, parentIndex, program, whole }: BoardView): CascadeType {
  const seen = units.flatMap((unit, row) => (unit.isVisible ? [{ unit, row }] : []))
  const position = new Map(seen.map(({ row }, index) => [row, index]))
  const {
    teams,
    units: groups,
    stuckAt,
  } = cascade({
    // What lies above a visible unit is visible too.
    parentIndex: seen.map(({ row }) => position.get(parentIndex[row] ?? -1) ?? -1),
    ownEligible: seen.map(({ unit }) => (unit.showsOwn ? unit.own.eligible : 0)),
    ownFigures: seen.map(({ unit }) => ownFigure(unit)),
    totalFigures: seen.map(({ unit }) => unit.figure),
    programFigure: whole.isVisible ? whole.figure : UNKNOWN,
    band: program.band,
  })
  return { shares: [people(), groupsOf('teams', teams), groupsOf('units', groups)], stuckAt }

  function ownFigure({ showsOwn, own }: UnitView): AdoptionFigure {
    return showsOwn ? adoptionFigure(own, program.measurement) : UNKNOWN
  }

  function people(): CascadeShareType {
    const { figure, total, isVisible } = whole
    if (!isVisible) return { level: 'people', count: 0, of: 0, share: null }
    if ('cannotSay' in figure) return { level: 'people', count: 0, of: total.eligible, share: null }
    return { level: 'people', count: total.adopters, of: figure.denominator, share: figure.rate }
  }
}

const groupsOf = (level: CascadeLevel, { over, total, share }: CascadeGroups): CascadeShareType => ({
  level,
  count: over,
  of: total,
  share,
})
