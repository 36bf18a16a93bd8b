import { LRUCache } from 'lru-cache'
import type { BoardAnswer } from './board-answer.ts'
import type { BoardView } from './board-view.ts'

/** A board as its viewers see it, and as it goes out. */
export interface ViewedBoard {
  view: BoardView
  answer: BoardAnswer
}

/** Boards take memory by their units: so many of all boards together are some forty megabytes. */
const MOST_UNITS = 50_000

/**
 * Boards that were worked out before, by the tag of their state. A tag names everything that a board depends on, the viewer's
 * scope included, so one that is found is right; one whose state has passed is never asked for again and falls out.
 */
const boards = new LRUCache<string, ViewedBoard>({
  maxSize: MOST_UNITS,
  sizeCalculation: ({ view }) => view.units.length + 1,
})

/** The board of this state, if it was worked out before. */
export function knownBoard(tag: string): ViewedBoard | undefined {
  return boards.get(tag)
}

/** Keeps a board for whoever asks for the same state. */
export function rememberBoard(tag: string, board: ViewedBoard): void {
  boards.set(tag, board)
}
