import { adoptionFigure, type AdoptionFigure } from '@tidemark/domain/adoption/adoption-figure'
import type { ThresholdBand } from '@tidemark/domain/programs/threshold-band'
import { isId } from '../../kernel/load.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import type { BoardView } from './board-view.ts'
import { addCounts, NOBODY, totalFigure } from './total-counts.ts'
import { openRequested } from './view-board.ts'

/** A unit whose own people may be shown to everybody who sees the program as groups. */
export interface ShownTeam {
  id: string
  /** The unit itself and every one above it. */
  lineIds: readonly string[]
  observed: number
  figure: AdoptionFigure
  supportEndsOn: string | null | undefined
}

/** A program as everybody sees it who sees all of it as groups: what is hidden there is in nothing that is told of it. */
export interface WholeProgram {
  band: ThresholdBand
  minimumGroupSize: number
  teams: readonly ShownTeam[]
  /** Some units taken together, each with all below; null if one of them is hidden or nobody in them was observed. */
  figureOf(unitIds: readonly string[]): AdoptionFigure | null
}

/** The whole of a program, whoever asks, on the board of a day; null if there is no such program. */
export async function viewWholeProgram(
  context: SignedInContext,
  programId: string,
  asOf: string | null = null,
): Promise<WholeProgram | null> {
  if (!isId(programId)) return null
  const { viewer, now } = context
  const board = await openRequested(context, {
    organizationId: viewer.organizationId,
    programId,
    asOf,
    today: now.toISOString().slice(0, 10),
    scope: { reach: 'all', aggregatesOnly: true },
  })
  return board && wholeOf(board.view)
}

function wholeOf(view: BoardView): WholeProgram {
  const { program, units } = view
  const lines = linesOf(view)
  return {
    band: program.band,
    minimumGroupSize: program.minimumGroupSize,
    teams: units.flatMap(({ id, own, showsOwn, supportEndsOn }, row) => {
      if (!showsOwn || own.eligible === 0) return []
      const figure = adoptionFigure(own, program.measurement)
      return [{ id, lineIds: lines[row] ?? [], observed: own.observed, figure, supportEndsOn }]
    }),
    figureOf(unitIds) {
      const named = new Set(unitIds)
      const tops = units.filter(
        ({ id }, row) => named.has(id) && !lines[row]?.some((above) => above !== id && named.has(above)),
      )
      if (tops.length === 0 || tops.some(({ isVisible }) => !isVisible)) return null
      const total = tops.reduce((sum, unit) => addCounts(sum, unit.total), NOBODY)
      const figure = totalFigure(total, program.measurement)
      return total.observed === 0 || 'cannotSay' in figure ? null : figure
    },
  }
}

/** Of each unit its own key and those above it; a parent comes before its children. */
function linesOf({ units, parentIndex }: BoardView): string[][] {
  const lines: string[][] = []
  for (const [row, { id }] of units.entries()) lines.push([id, ...(lines[parentIndex[row] ?? -1] ?? [])])
  return lines
}
