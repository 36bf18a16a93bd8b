import type { AdoptionFigure } from '@tidemark/domain/adoption/adoption-figure'
import { type AdoptionStatus, adoptionStatus } from '@tidemark/domain/adoption/adoption-status'
import type { BoardPeriod, BoardProgram } from './board-program.read.ts'
import type { BoardScope } from './board-scope.ts'
import type { BoardUnit } from './board-units.read.ts'
import type { SupportEnded } from './support-ended.ts'
import { addCounts, NOBODY, type TotalCounts, totalFigure } from './total-counts.ts'
import { visibleGroups, visibleOwnPeople } from './visible-groups.ts'

/** One unit with what is said of it and whether it may be seen. */
export interface UnitView extends BoardUnit {
  isVisible: boolean
  showsOwn: boolean
  figure: AdoptionFigure
  status: AdoptionStatus
}

/**
 * All that one viewer sees of one program in one period. Every page about adoption is cut out of this, so that what one
 * of them hides can't be worked out from another.
 */
export interface BoardView {
  program: BoardProgram
  scope: BoardScope
  period: BoardPeriod
  parentIndex: readonly number[]
  units: readonly UnitView[]
  /** Everybody in the view together. */
  whole: { total: TotalCounts; isVisible: boolean; figure: AdoptionFigure; status: AdoptionStatus }
}

/** What the counts of a program say, as somebody of a scope may see it. */
export function judgeBoard(
  { program, scope, period }: Pick<BoardView, 'program' | 'scope' | 'period'>,
  tree: { units: readonly BoardUnit[]; parentIndex: readonly number[] },
  ended: SupportEnded,
): BoardView {
  return { program, scope, period, parentIndex: tree.parentIndex, ...judge(program, scope, tree, ended) }
}

function judge(
  program: BoardProgram,
  scope: BoardScope,
  { units, parentIndex }: { units: readonly BoardUnit[]; parentIndex: readonly number[] },
  ended: SupportEnded,
): Pick<BoardView, 'units' | 'whole'> {
  const { measurement, minimumGroupSize } = program
  const totalSizes = units.map(({ total }) => total.eligible)
  const ownSizes = units.map(({ own }) => own.eligible)
  const visible = visibleGroups(parentIndex, totalSizes, scope, minimumGroupSize)
  const showsOwn = visibleOwnPeople(
    { parentIndex, totalSizes, ownSizes },
    visible.units,
    scope,
    minimumGroupSize,
  )
  const total = totalOfTops(units, parentIndex)
  const figure = totalFigure(total, measurement)
  return {
    units: units.map((unit, row): UnitView => {
      const ofUnit = totalFigure(unit.total, measurement)
      return {
        ...unit,
        isVisible: visible.units[row] === true,
        showsOwn: showsOwn[row] === true,
        figure: ofUnit,
        status: statusOf(program, ofUnit, ended.ofUnits.get(unit.id)),
      }
    }),
    whole: { total, isVisible: visible.whole, figure, status: statusOf(program, figure, undefined) },
  }
}

const statusOf = (
  { band, sustainPeriods }: BoardProgram,
  figure: AdoptionFigure,
  since: { atSupportEnd: AdoptionFigure; periods: AdoptionFigure[] } | undefined,
): AdoptionStatus =>
  adoptionStatus({
    figure,
    band,
    sustainPeriods,
    ...(since && { atSupportEnd: since.atSupportEnd, periodsSinceSupportEnded: since.periods }),
  })

/** The whole is the sum of its top units; what lies outside of the view is in none of them. */
function totalOfTops(units: readonly BoardUnit[], parentIndex: readonly number[]): TotalCounts {
  return units.reduce(
    (sum, { total }, row) => (parentIndex[row] === -1 ? addCounts(sum, total) : sum),
    NOBODY,
  )
}

/** The units of a view that hang under no other one in it. */
export const topUnits = ({ units, parentIndex }: BoardView): UnitView[] =>
  units.filter((_, row) => parentIndex[row] === -1)

/** The units of a view directly below one. */
export function unitsBelow({ units, parentIndex }: BoardView, unit: UnitView): UnitView[] {
  const row = units.indexOf(unit)
  return units.filter((_, child) => parentIndex[child] === row)
}
