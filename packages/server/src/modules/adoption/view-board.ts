import { type EntityManager, IsolationLevel } from '@mikro-orm/postgresql'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { boardAnswer } from './board-answer.ts'
import { periodOf } from './board-program.read.ts'
import { type BoardRequest, boardRequest, readBoardState, readStateWithin } from './board-state.ts'
import { readBoardUnits } from './board-units.read.ts'
import { type BoardView, judgeBoard } from './board-view.ts'
import { knownBoard, rememberBoard, type ViewedBoard } from './known-boards.ts'
import { readSupportEnded } from './support-ended.ts'
import { trendOfWhole } from './trend-of.ts'

/** All that somebody sees of a program; null: there is no such program, or nothing of it is theirs to see. */
export async function viewBoard(
  context: SignedInContext,
  programId: string,
  asOf: string | null,
): Promise<BoardView | null> {
  return (await openBoard(context, programId, asOf))?.view ?? null
}

/** The same with the board as it goes out: the one that was worked out before if nothing has changed since. */
export async function openBoard(
  context: SignedInContext,
  programId: string,
  asOf: string | null,
): Promise<ViewedBoard | null> {
  const request = boardRequest(context, programId, asOf)
  return request && openRequested(context, request)
}

/** The board of a request, whoever makes it. */
export async function openRequested(
  context: SignedInContext,
  request: BoardRequest,
): Promise<ViewedBoard | null> {
  const state = await readBoardState(context, request)
  if (!state) return null
  return knownBoard(state.tag) ?? context.em.transactional((tx) => viewAnew(tx, request), ONE_SNAPSHOT)
}

/** The tag of a board, for whoever holds one and asks whether it still stands; null if it isn't theirs to see. */
export async function readBoardTag(
  context: SignedInContext,
  programId: string,
  asOf: string | null,
): Promise<string | null> {
  return (await openBoard(context, programId, asOf))?.answer.tag ?? null
}

/** The state is read again beside the rows, so that what is remembered under its tag is what it names. */
export const ONE_SNAPSHOT = { readOnly: true, isolationLevel: IsolationLevel.REPEATABLE_READ }

async function viewAnew(tx: EntityManager, request: BoardRequest): Promise<ViewedBoard | null> {
  const state = await readStateWithin(tx, request)
  if (!state) return null
  const { program, scope, today, tag } = state
  const period = periodOf(program, request.asOf, today)
  const tree = await readBoardUnits(tx, { programId: program.id, periods: period.periods, scope })
  // A line manager whose units the program doesn't reach doesn't get to know it.
  if (scope.reach !== 'all' && tree.units.length === 0) return null
  const view = judgeBoard(
    { program, scope, period },
    tree,
    await readSupportEnded(tx, program, period, tree, today),
  )
  const board = { view, answer: boardAnswer(view, await trendOfWhole(tx, view), tag) }
  rememberBoard(tag, board)
  return board
}
