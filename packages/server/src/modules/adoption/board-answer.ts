import { boardCascade } from './board-cascade.ts'
import { boardLookAt } from './board-look-at.ts'
import { boardRows } from './board-rows.ts'
import type { AdoptionBoardType } from './board.type.ts'
import type { BoardView } from './board-view.ts'
import { figureOf } from './figure-of.ts'
import type { trendOfWhole } from './trend-of.ts'

/** What the API gives of a board. */
export type BoardAnswer = AdoptionBoardType

/** A view as it goes out, with the trend of everybody in it. */
export function boardAnswer(
  view: BoardView,
  course: Awaited<ReturnType<typeof trendOfWhole>>,
  tag: string,
): BoardAnswer {
  const { program, period, whole } = view
  return {
    programId: program.id,
    programRecord: program.record,
    countedPeriods: program.kept,
    tag,
    asOf: period.asOf,
    periodStartsOn: period.startsOn,
    countsVersion: String(program.kept?.version ?? 0),
    countsKeptAt: program.kept?.at ?? null,
    minimumGroupSize: program.minimumGroupSize,
    total: figureOf(program, period.asOf, { ...whole, counts: whole.total }),
    cascade: boardCascade(view),
    lookAt: boardLookAt(view),
    rows: boardRows(view),
    ...course,
  }
}
