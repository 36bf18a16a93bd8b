import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canApply, type ImportPlan } from './import-plan.ts'
import type { ImportedEmployee } from './imported-employee.ts'
import { planEmployeeImport } from './plan-employee-import.ts'
import { tableOf } from '../../test-data/table-of.ts'

const unitKeys = new Set(['A', 'B'])

function employee(staffNumber: string, facts: Partial<ImportedEmployee> = {}): ImportedEmployee {
  return {
    staffNumber,
    fullName: `Staff ${staffNumber}`,
    unitKey: 'A',
    email: null,
    jobTitle: null,
    jobFamily: null,
    level: null,
    location: null,
    startsOn: null,
    archived: false,
    ...facts,
  }
}

function apply(
  existing: readonly ImportedEmployee[],
  plan: ImportPlan<ImportedEmployee>,
): ImportedEmployee[] {
  const people = new Map(existing.map((each) => [each.staffNumber, each]))
  for (const { key, after } of [...plan.add, ...plan.change]) people.set(key, after)
  return [...people.values()]
}

describe('importing employees', () => {
  it('adds people with every field that the file knows', () => {
    const table = tableOf(
      'Personalnummer | Vor- und Nachname | Abteilung | E-Mail | Stufe | Standort | gültig ab',
      '007 | Ada Öz | B | ada@example.org | E13 | Köln | 1.3.2025',
    )
    const after = employee('007', {
      fullName: 'Ada Öz',
      unitKey: 'B',
      email: 'ada@example.org',
      level: 'E13',
      location: 'Köln',
      startsOn: '2025-03-01',
    })
    const plan = planEmployeeImport({ table, existing: [], unitKeys })
    expect(plan).toMatchObject({
      add: [{ row: 2, key: '007', after }],
      problems: [],
      totals: { employees: 1 },
    })
  })

  it('calls people by their number only where the file has no names, and never renames anybody so', () => {
    const table = tableOf('person_id | group_id', '1-1 | A', '1-2 | A')
    const plan = planEmployeeImport({ table, existing: [employee('1-2', { fullName: 'Ada' })], unitKeys })
    expect(plan.add).toMatchObject([{ after: { fullName: 'Staff 1-1' } }])
    expect(plan).toMatchObject({ leave: 1, change: [] })
    const named = tableOf('person_id | group_id | name', '1-1 | A |')
    expect(planEmployeeImport({ table: named, existing: [], unitKeys }).problems).toMatchObject([
      { row: 2, column: 'name', code: 'cell_refused' },
    ])
  })

  it('keeps what an unmapped column would say and clears what a mapped one leaves empty', () => {
    const existing = [employee('1', { level: 'E9', location: 'Köln' })]
    const table = tableOf('staff no | unit | level', '1 | A |')
    expect(planEmployeeImport({ table, existing, unitKeys }).change).toMatchObject([
      { after: { level: null, location: 'Köln' }, fields: ['level'] },
    ])
  })

  it('counts moves, and forgets the start date of the unit that a person leaves', () => {
    const existing = [employee('1', { startsOn: '2020-01-01' }), employee('2', { startsOn: '2020-01-01' })]
    const table = tableOf('staff no | unit | start date', '1 | B |', '2 | A |')
    const plan = planEmployeeImport({ table, existing, unitKeys })
    expect(plan.change).toMatchObject([
      { key: '1', after: { startsOn: null }, fields: ['unitKey', 'startsOn'] },
    ])
    expect(plan).toMatchObject({ leave: 1, totals: { employees: 2, moves: 1 } })
  })

  it('lists those whom the file lacks, and takes back those who had left', () => {
    const existing = [employee('1'), employee('2'), employee('3', { archived: true })]
    const plan = planEmployeeImport({
      table: tableOf('staff no | unit', '1 | A', '3 | A'),
      existing,
      unitKeys,
    })
    expect(plan).toMatchObject({ absent: ['2'], leave: 1, change: [{ key: '3', fields: ['archived'] }] })
  })

  it('refuses doubled numbers with all their rows, unknown units and bad cells', () => {
    const table = tableOf(
      'staff no | unit | email | start date',
      '1 | A | |',
      '1 | B | |',
      '2 | Z | nobody |',
      ' | | | 30.2.2025',
      '1 | A | |',
    )
    const plan = planEmployeeImport({ table, existing: [], unitKeys })
    expect(
      plan.problems.map(({ row, relatedRows, column, code }) => [row, relatedRows, column, code]),
    ).toEqual([
      [2, [3, 6], 'staff no', 'key_doubled'],
      [4, [], 'unit', 'unit_unknown'],
      [4, [], 'email', 'cell_refused'],
      [5, [], 'unit', 'cell_refused'],
      [5, [], 'start date', 'date_unreadable'],
      [5, [], 'staff no', 'cell_refused'],
    ])
    expect(plan.add).toEqual([])
  })
})

describe('doing it again', () => {
  const cell = (values: string[]) => fc.constantFrom(...values)
  const anyRow = fc.tuple(
    cell(['1', '2', '3', '4', '5', '6']),
    cell(['Ada', 'Bo']),
    cell(['A', 'B']),
    cell(['', 'E9']),
    cell(['', '2025-01-01', '2.2.2025']),
  )
  const header = 'staff no|name|unit|level|start date'
  const anyFile = fc
    .uniqueArray(anyRow, { maxLength: 6, selector: ([number]) => number })
    .map((rows) => tableOf(header, ...rows.map((row) => row.join('|'))))

  it('adds nothing and changes nothing, whatever the file and whatever was there', () => {
    fc.assert(
      fc.property(anyFile, anyFile, (earlier, table) => {
        const existing = apply([], planEmployeeImport({ table: earlier, existing: [], unitKeys }))
        const plan = planEmployeeImport({ table, existing, unitKeys })
        expect(canApply(plan)).toBe(true)
        const again = planEmployeeImport({ table, existing: apply(existing, plan), unitKeys })
        expect(again).toMatchObject({ add: [], change: [], leave: table.rows.length })
      }),
      { numRuns: 300 },
    )
  })
})
