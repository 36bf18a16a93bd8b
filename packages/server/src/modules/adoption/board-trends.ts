import { boardRequest, type BoardRequest, readStateWithin } from './board-state.ts'
import type { UnitTrendType } from './board.type.ts'
import type { BoardView } from './board-view.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import type { ViewedBoard } from './known-boards.ts'
import { knownTrend, rememberTrend } from './known-trends.ts'
import { trendsOfUnits } from './trend-of.ts'
import { ONE_SNAPSHOT, openBoard } from './view-board.ts'

/** The trends of units on a board, in its order: those that are known for its state, and the rest from the counts. */
export async function boardTrends(
  context: SignedInContext,
  programId: string,
  unitIds: readonly string[],
  asOf: string | null,
): Promise<UnitTrendType[]> {
  const request = boardRequest(context, programId, asOf)
  const board = request && (await openBoard(context, programId, asOf))
  if (!board) return []
  const asked = inOrder(board.view, unitIds)
  const { tag } = board.answer
  const missing = asked.filter((unitId) => knownTrend(tag, unitId) === undefined)
  const fresh = missing.length > 0 ? await readTrends(context, request, board, missing) : []
  const freshById = new Map(fresh.map((trend) => [trend.unitId, trend]))
  return asked.flatMap((unitId) => freshById.get(unitId) ?? knownTrend(tag, unitId) ?? [])
}

/** Remembers them only if the board's state still stands in the snapshot in which they were read. */
function readTrends(
  { em }: SignedInContext,
  request: BoardRequest,
  { view, answer }: ViewedBoard,
  unitIds: readonly string[],
): Promise<UnitTrendType[]> {
  return em.transactional(async (tx) => {
    const state = await readStateWithin(tx, request)
    const trends = (await trendsOfUnits(tx, view, unitIds)).map(({ trend }) => trend)
    if (state?.tag === answer.tag) trends.forEach((trend) => rememberTrend(answer.tag, trend))
    return trends
  }, ONE_SNAPSHOT)
}

const positions = new WeakMap<BoardView, ReadonlyMap<string, number>>()

/** The units that are on the board, as it orders them. */
function inOrder(view: BoardView, unitIds: readonly string[]): string[] {
  const rows = positions.get(view) ?? new Map(view.units.map(({ id }, row) => [id, row]))
  positions.set(view, rows)
  const found = [...new Set(unitIds)].flatMap((id) => {
    const row = rows.get(id)
    return row === undefined ? [] : [{ id, row }]
  })
  return found.toSorted((one, other) => one.row - other.row).map(({ id }) => id)
}
