import type { AdoptionFigure } from '@tidemark/domain/adoption/adoption-figure'
import { type AdoptionStatus, adoptionStatus } from '@tidemark/domain/adoption/adoption-status'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { isId } from '../../kernel/load.ts'
import { type BoardPeriod, type BoardProgram, periodOf, readBoardProgram } from './board-program.read.ts'
import { type BoardScope, boardScope } from './board-scope.ts'
import { type BoardUnit, readBoardUnits } from './board-units.read.ts'
import { catchUp } from './catch-up.ts'
import { type SupportEnded, readSupportEnded } from './support-ended.ts'
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

/** Null: there is no such program, or nothing of it is the viewer's to see. */
export async function viewBoard(
  context: SignedInContext,
  programId: string,
  asOf: string | null,
): Promise<BoardView | null> {
  const { viewer, now } = context
  const scope = boardScope(viewer, programId)
  if (!scope || !isId(programId)) return null
  const today = now.toISOString().slice(0, 10)
  const found = await readBoardProgram(context.em, programId)
  if (!found) return null
  const request = { organizationId: viewer.organizationId, programId, today }
  const program = await catchUp(context, found, request)
  const { em } = context
  const period = periodOf(program, asOf, today)
  const { units, parentIndex } = await readBoardUnits(em, { programId, periods: period.periods, scope })
  // A line manager whose units the program doesn't reach doesn't get to know it.
  if (scope.reach !== 'all' && units.length === 0) return null
  const ended = await readSupportEnded(em, program, period, { units, parentIndex }, today)
  return { program, scope, period, parentIndex, ...judge(program, scope, { units, parentIndex }, ended) }
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
