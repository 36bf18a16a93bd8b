import { expect, it } from 'vitest'
import { type BoardView, readBoardView, writeBoardView } from './board-view.ts'

const plain: BoardView = {
  asOf: null,
  shape: 'tree',
  sort: 'name',
  descending: false,
  statuses: [],
  search: '',
  open: null,
  density: 'comfortable',
}

it('the plain address is the plain board, and the other way around', () => {
  expect(readBoardView({})).toEqual(plain)
  expect(writeBoardView(plain)).toEqual({})
})

it.each<[string, BoardView]>([
  ['a past period, sorted', { ...plain, asOf: '2026-03-09', sort: 'rate', descending: true }],
  ['a flat list of two statuses', { ...plain, shape: 'list', statuses: ['RELAPSING', 'BELOW'] }],
  ['a search', { ...plain, search: 'Örebro & co', density: 'compact' }],
  ['some units open', { ...plain, open: ['0193-a', '0193-b'] }],
  ['none open, which is not the first look', { ...plain, open: [] }],
  ['all open', { ...plain, open: 'all' }],
  ['names backwards', { ...plain, descending: true }],
])('a link leads back to %s', (_, view) => {
  expect(readBoardView(writeBoardView(view))).toEqual(view)
})

it('a mistyped address opens the plain board', () => {
  expect(readBoardView({ asOf: 'yesterday', sort: '-weight', status: 'splendid', as: 'cloud' })).toEqual(
    plain,
  )
})
