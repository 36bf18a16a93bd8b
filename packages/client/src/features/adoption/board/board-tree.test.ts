import { describe, expect, it } from 'vitest'
import {
  type BoardRowArrays,
  type RowsWanted,
  indexChildren,
  listAncestorNames,
  listVisibleRows,
} from './board-tree.ts'

// Head office ─┬─ North ─┬─ Kiruna    80 %
//              │  55 %   └─ Örebro    30 %
//              ├─ South     20 %
//              └─ West      cannot say
const rows: BoardRowArrays = {
  unitIds: ['head', 'north', 'kiruna', 'orebro', 'south', 'west'],
  names: ['Head office', 'North', 'Kiruna', 'Örebro', 'South', 'West'],
  parentIndex: [-1, 0, 1, 1, 0, 0],
  eligible: [60, 40, 20, 20, 20, null],
  observed: [60, 40, 20, 20, 20, null],
  rate: [0.43, 0.55, 0.8, 0.3, 0.2, null],
  status: ['ENTERED', 'SECURED', 'SUSTAINED', 'BELOW', 'RELAPSING', 'CANNOT_SAY_YET'],
  slope: [0.01, 0.02, 0, 0.05, -0.04, null],
}
const children = indexChildren(rows.parentIndex)
const asFound: RowsWanted = {
  shape: 'tree',
  sort: 'name',
  descending: false,
  statuses: new Set(),
  search: '',
  isOpen: () => true,
}
const show = (wanted: Partial<RowsWanted>) =>
  listVisibleRows(rows, children, { ...asFound, ...wanted }).map((row) => rows.unitIds[row.index])

describe('the rows that a board shows', () => {
  it('are the whole tree when all is open, and the children of open units alone when not', () => {
    expect(show({})).toEqual(['head', 'north', 'kiruna', 'orebro', 'south', 'west'])
    expect(show({ isOpen: (index) => index === 0 })).toEqual(['head', 'north', 'south', 'west'])
    expect(show({ isOpen: () => false })).toEqual(['head'])
  })

  it('tell each row its level and its place among its siblings', () => {
    const south = listVisibleRows(rows, children, asFound).find((row) => rows.unitIds[row.index] === 'south')
    expect(south).toMatchObject({ level: 2, position: 2, siblings: 3, openable: false, open: false })
  })

  it('are sorted among siblings, never away from their parent, and the unsayable goes last both ways', () => {
    expect(show({ sort: 'rate' })).toEqual(['head', 'south', 'north', 'orebro', 'kiruna', 'west'])
    expect(show({ sort: 'rate', descending: true })).toEqual([
      'head',
      'north',
      'kiruna',
      'orebro',
      'south',
      'west',
    ])
  })

  it('sorted by status bring first what needs somebody', () => {
    expect(show({ sort: 'status' })).toEqual(['head', 'south', 'north', 'orebro', 'kiruna', 'west'])
  })

  it('keep the ancestors of a hit and open them, and say which row is the hit', () => {
    const found = listVisibleRows(rows, children, { ...asFound, search: 'orebro', isOpen: () => false })
    expect(found.map((row) => [rows.unitIds[row.index], row.isHit])).toEqual([
      ['head', false],
      ['north', false],
      ['orebro', true],
    ])
  })

  it('are found by any part of the name, without accents or case, all words at once', () => {
    expect(show({ search: 'ÖRE', shape: 'list' })).toEqual(['orebro'])
    expect(show({ search: 'office head', shape: 'list' })).toEqual(['head'])
    expect(show({ search: 'nowhere' })).toEqual([])
  })

  it('are filtered by status together with the search', () => {
    expect(show({ statuses: new Set(['RELAPSING', 'BELOW']) })).toEqual(['head', 'north', 'orebro', 'south'])
    expect(show({ statuses: new Set(['BELOW']), search: 'south' })).toEqual([])
  })

  it('as a flat list are sorted over all units and hold hits alone', () => {
    expect(show({ shape: 'list', sort: 'rate' })).toEqual([
      'south',
      'orebro',
      'head',
      'north',
      'kiruna',
      'west',
    ])
    expect(show({ shape: 'list', sort: 'name', descending: true })[0]).toBe('west')
  })

  it('show 5,000 units in a few milliseconds', () => {
    const count = 5000
    const many: BoardRowArrays = {
      unitIds: Array.from({ length: count }, (_, index) => String(index)),
      names: Array.from({ length: count }, (_, index) => `Unit ${index}`),
      parentIndex: Array.from({ length: count }, (_, index) =>
        index === 0 ? -1 : Math.floor((index - 1) / 8),
      ),
      eligible: Array.from({ length: count }, () => 100),
      observed: Array.from({ length: count }, () => 100),
      rate: Array.from({ length: count }, (_, index) => (index % 100) / 100),
      status: Array.from({ length: count }, () => 'BELOW' as const),
      slope: Array.from({ length: count }, () => 0),
    }
    const started = performance.now()
    const visible = listVisibleRows(many, indexChildren(many.parentIndex), { ...asFound, sort: 'rate' })
    expect(visible).toHaveLength(count)
    // One frame at 60 Hz is 16 ms; the bound leaves room for a busy machine.
    expect(performance.now() - started).toBeLessThan(200)
  })
})

it('the way down to a unit is told by name', () => {
  expect(listAncestorNames(rows, 3)).toEqual(['Head office', 'North'])
  expect(listAncestorNames(rows, 0)).toEqual([])
})
