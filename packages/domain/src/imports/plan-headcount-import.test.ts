import { describe, expect, it } from 'vitest'
import { planHeadcountImport } from './plan-headcount-import.ts'
import { tableOf } from '../../test-data/table-of.ts'

const existing = [
  { key: 'A', headcount: 2.5 },
  { key: 'B', headcount: null },
  { key: 'C', headcount: 4 },
]

describe('importing headcounts', () => {
  it('adds up the rows of a unit, changes what differs, and leaves units without a row as they are', () => {
    const table = tableOf('unit key | fte', 'A | 1.1', 'B | 3', 'A | 1.4', 'B | 0.25')
    expect(planHeadcountImport({ table, existing })).toEqual({
      rowsRead: 4,
      add: [],
      change: [
        {
          row: 3,
          key: 'B',
          before: existing[1],
          after: { key: 'B', headcount: 3.25 },
          fields: ['headcount'],
        },
      ],
      leave: 1,
      absent: ['C'],
      problems: [],
      totals: { units: 2, headcount: 5.75 },
    })
  })

  it('refuses unknown units and headcounts that are missing, negative or too fine, each with row and column', () => {
    const table = tableOf('unit key | fte', 'Z | 1', 'A |', 'A | -1', 'A | 0.125', ' | 1')
    const { problems, change } = planHeadcountImport({ table, existing })
    expect(problems.map(({ row, column, code }) => [row, column, code])).toEqual([
      [2, 'unit key', 'unit_unknown'],
      [3, 'fte', 'cell_refused'],
      [4, 'fte', 'cell_refused'],
      [5, 'fte', 'cell_refused'],
      [6, 'unit key', 'cell_refused'],
    ])
    expect(change).toEqual([])
  })

  it('changes nothing when the same file comes again', () => {
    const table = tableOf('unit key|fte', 'A|0.1', 'A|0.2')
    const first = planHeadcountImport({ table, existing })
    const applied = existing.map((unit) => first.change.find(({ key }) => key === unit.key)?.after ?? unit)
    expect(planHeadcountImport({ table, existing: applied })).toMatchObject({ change: [], leave: 1 })
  })
})
