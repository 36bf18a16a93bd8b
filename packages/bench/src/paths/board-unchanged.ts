import { PROGRAM } from '../data/write-program.ts'
import type { Ask } from './ask.ts'
import type { MeasuredPath } from './measured-path.ts'

/** Whether a board still is what somebody holds, while nothing of it changes. `tags` are of what each contender says now. */
export function boardUnchanged(tags: { product: string; limit: string }): MeasuredPath {
  return {
    name: 'board-unchanged',
    title: 'Board, unchanged',
    asks: {
      product: { ...PRODUCT, headers: { 'if-none-match': tags.product } },
      limit: { ...LIMIT, headers: { 'if-none-match': tags.limit } },
    },
    status: 304,
    // A 304 has no body: that all answer with one is what makes them equal.
    normalize: () => null,
  }
}

/** What says the present tags. */
export const PRODUCT: Ask = { method: 'GET', path: `/boards/${PROGRAM}/state` }
export const LIMIT: Ask = { method: 'GET', path: `/unchanged?programId=${PROGRAM}` }
