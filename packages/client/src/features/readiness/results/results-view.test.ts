import { expect, it } from 'vitest'
import { readFigure, readResultsView, writeFigure, writeResultsView } from './results-view.ts'
import { listResultRows } from './result-rows.ts'

it('a view comes back from the address it wrote, and the plain address is the plain view', () => {
  const view = {
    columns: 'items',
    measure: 'favourable',
    showsChange: true,
    sort: 'index',
    search: 'north',
    open: ['a', 'b'],
    density: 'compact',
    unit: 'a',
  } as const
  expect(readResultsView(writeResultsView(view))).toEqual(view)
  expect(writeResultsView(readResultsView({ columns: 'nonsense', sort: 'x' }))).toEqual({})
})

it('a figure comes back from the address it wrote: of all or a unit, over all legs, one or an item', () => {
  const all = { unitId: null, dimension: null, itemKey: null }
  for (const figure of [
    all,
    { ...all, unitId: 'a', dimension: 'PROCESS' as const },
    { ...all, itemKey: 'process.designed' },
  ])
    expect(readFigure({ figure: writeFigure(figure) })).toEqual(figure)
  expect(readFigure({})).toBeNull()
})

it('sorted by index, units of which nothing is shown go last as the tree has them, whatever stands behind them', () => {
  const rows = {
    unitIds: ['all', 'a', 'b', 'c', 'd'],
    names: ['All', 'A', 'B', 'C', 'D'],
    parentIndex: [-1, 0, 0, 0, 0],
    index: [50, null, 70, null, 20],
  }
  const names = (view: Partial<Parameters<typeof listResultRows>[1]>) =>
    listResultRows(rows, { open: null, sort: 'index', search: '', ...view }).map(
      ({ index }) => rows.names[index],
    )
  expect(names({})).toEqual(['All', 'D', 'B', 'A', 'C'])
  expect(names({ sort: 'tree' })).toEqual(['All', 'A', 'B', 'C', 'D'])
  expect(names({ search: 'c' })).toEqual(['All', 'C'])
  expect(names({ open: [] })).toEqual(['All'])
})
