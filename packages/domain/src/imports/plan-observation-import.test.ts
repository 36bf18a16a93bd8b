import { describe, expect, it } from 'vitest'
import { dateOfPeriod } from './date-of-period.ts'
import { planObservationImport, type ObservationImportOptions } from './plan-observation-import.ts'
import { planUnitCountImport } from './plan-unit-count-import.ts'
import type { Table } from './table.ts'
import { tableOf } from '../../test-data/table-of.ts'

const behaviors = [
  { id: 'b1', name: 'Calls back' },
  { id: 'b2', name: 'Écoute active' },
]
const staffNumbers = new Set(['1', '2', '3'])

function plan(table: Table, options: Partial<ObservationImportOptions> = {}) {
  return planObservationImport({
    table,
    existing: [],
    staffNumbers,
    behaviors,
    options: { behaviorId: 'b1', today: '2025-06-30', ...options },
  })
}

describe('importing observations', () => {
  it('reads dates, opportunities and times shown, and the behavior that a row names', () => {
    const table = tableOf(
      'staff no | behavior | date | opportunities | shown',
      '1 | ecoute active | 3.4.2025 | 5 | 4',
      '2 | | 2025-04-04 | 1 | no',
    )
    const { add, totals, problems } = plan(table)
    expect(problems).toEqual([])
    expect(add.map(({ after }) => after)).toEqual([
      { staffNumber: '1', behaviorId: 'b2', observedOn: '2025-04-03', opportunities: 5, shown: 4 },
      { staffNumber: '2', behaviorId: 'b1', observedOn: '2025-04-04', opportunities: 1, shown: 0 },
    ])
    expect(totals).toEqual({ observations: 2, people: 2, opportunities: 6, shown: 4, saysNothing: 0 })
  })

  it('dates a row to the first day of its period, and leaves out a row without a number as saying nothing', () => {
    const table = tableOf('staff no | period', '1 | 1', '2 | 3', '3 |')
    const { add, totals, problems } = plan(table, {
      firstPeriodStartsOn: '2024-11-15',
      reportingPeriod: 'month',
    })
    expect(add.map(({ after }) => [after.staffNumber, after.observedOn, after.shown])).toEqual([
      ['1', '2024-11-01', 1],
      ['2', '2025-01-01', 1],
    ])
    expect(totals).toMatchObject({ observations: 2, saysNothing: 1 })
    expect(problems).toEqual([])
  })

  it.each([
    [1, 'week', '2025-01-06'],
    [3, 'week', '2025-01-20'],
    [13, 'month', '2026-01-01'],
    [0, 'month', null],
    [1.5, 'month', null],
    [99_999, 'week', null],
    [1e9, 'week', null],
  ] as const)(
    'puts period %d of a series of %ss that starts around 2025-01-08 on %s',
    (number, period, date) => {
      expect(dateOfPeriod(number, '2025-01-08', period)).toBe(date)
    },
  )

  it('adds up rows of one person, behavior and day, and says which', () => {
    const table = tableOf(
      'staff no | date | shown',
      '1 | 2025-04-03 | 1',
      '2 | 2025-04-03 | 1',
      '1 | 2025-04-03 | 0',
    )
    const { add, problems } = plan(table)
    expect(add[0]).toMatchObject({ row: 2, after: { staffNumber: '1', opportunities: 2, shown: 1 } })
    expect(problems).toMatchObject([{ row: 4, code: 'rows_summed', severity: 'notice' }])
  })

  it('changes nothing when the same file comes again, and names what differs when it was mended', () => {
    const table = tableOf('staff no | date | shown', '1 | 2025-04-03 | 1', '1 | 2025-04-03 | 1')
    const existing = plan(table).add.map(({ after }) => after)
    const again = (file: Table) =>
      planObservationImport({
        table: file,
        existing,
        staffNumbers,
        behaviors,
        options: { behaviorId: 'b1', today: '2025-06-30' },
      })
    expect(again(table)).toMatchObject({ add: [], change: [], leave: 1 })
    expect(
      again(tableOf('staff no | date | shown', '1 | 2025-04-03 | 1', '1 | 2025-04-03 | 0')),
    ).toMatchObject({
      change: [{ fields: ['shown'], before: { shown: 2 }, after: { shown: 1 } }],
    })
  })

  it('refuses each bad cell with its row and column', () => {
    const table = tableOf(
      'staff no | behavior | date | opportunities | shown',
      '9 | | 2025-04-03 | 1 | 1',
      '1 | Juggles | 2025-04-03 | 1 | 1',
      '1 | | 2025-07-01 | 1 | 1',
      '1 | | | 1 | 1',
      '1 | | 2025-04-03 | 2 | 3',
      '1 | | 2025-04-03 | 0 | 0',
      '1 | | 2025-04-03 | 1.5 |',
      '1 | | 03/04/2025 | 1 | 1',
    )
    expect(plan(table).problems.map(({ row, column, code }) => [row, column, code])).toEqual([
      [2, 'staff no', 'employee_unknown'],
      [3, 'behavior', 'behavior_unknown'],
      [4, 'date', 'cell_refused'],
      [5, 'date', 'cell_refused'],
      [6, 'shown', 'cell_refused'],
      [7, 'opportunities', 'cell_refused'],
      [8, 'opportunities', 'cell_refused'],
      [8, 'shown', 'cell_refused'],
      [9, 'date', 'date_ambiguous'],
    ])
  })

  it('refuses rows that add up to more than one observation may hold', () => {
    const table = tableOf('staff no|date|opportunities', '1|2025-04-03|600', '1|2025-04-03|401')
    expect(plan(table).problems).toMatchObject([
      { row: 2, code: 'cell_refused', severity: 'refuses' },
      { row: 3, code: 'rows_summed' },
    ])
  })

  it.each([
    ['neither dates nor periods', 'staff no', {}, 'column_missing'],
    ['periods whose start nobody said', 'staff no | period', {}, 'option_missing'],
  ])('refuses a file of %s as a whole', (_what, header, options, code) => {
    const { problems, add } = plan(tableOf(header, '1 | 1'), options)
    expect(problems).toMatchObject([{ row: 1, code }])
    expect(add).toEqual([])
  })

  it('asks for a behavior where neither the row nor the file names one', () => {
    const table = tableOf('staff no | date', '1 | 2025-04-03')
    expect(plan(table, { behaviorId: null }).problems).toMatchObject([{ row: 2, code: 'cell_refused' }])
  })
})

describe('importing unit counts', () => {
  const header = 'unit | date | people observed | showing'
  const options = { behaviorId: 'b1', today: '2025-06-30' }
  const planCounts = (table: Table, existing: Parameters<typeof planUnitCountImport>[0]['existing'] = []) =>
    planUnitCountImport({ table, existing, unitKeys: new Set(['A', 'B']), behaviors, options })

  it('adds counts, and changes nothing when the same file comes again', () => {
    const table = tableOf(header, 'A | 2025-04-03 | 20 | 9', 'B | 2025-04-03 | 1 | 0')
    const first = planCounts(table)
    expect(first).toMatchObject({ problems: [], totals: { counts: 2, observed: 21, showing: 9 } })
    const existing = first.add.map(({ after }) => after)
    expect(existing[0]).toEqual({
      unitKey: 'A',
      behaviorId: 'b1',
      observedOn: '2025-04-03',
      observed: 20,
      showing: 9,
    })
    expect(planCounts(table, existing)).toMatchObject({ add: [], change: [], leave: 2 })
  })

  it('refuses a second count of one unit, behavior and day, and each bad cell', () => {
    const table = tableOf(
      header,
      'A | 2025-04-03 | 20 | 9',
      'A | 2025-04-03 | 5 | 1',
      'Z | 2025-04-03 | 5 | 1',
      'B | 2025-07-03 | 5 | 6',
      'B | | 0 | 0',
    )
    expect(planCounts(table).problems.map(({ row, column, code }) => [row, column, code])).toEqual([
      [3, null, 'key_doubled'],
      [4, 'unit', 'unit_unknown'],
      [5, 'date', 'cell_refused'],
      [5, 'showing', 'cell_refused'],
      [6, 'people observed', 'cell_refused'],
      [6, 'date', 'cell_refused'],
    ])
  })
})
