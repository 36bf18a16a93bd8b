import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canApply } from './import-plan.ts'
import type { ImportedUnit } from './imported-unit.ts'
import { planUnitImport, type UnitImportPlan } from './plan-unit-import.ts'
import { tableOf } from '../../test-data/table-of.ts'

function unit(key: string, facts: Partial<ImportedUnit> = {}): ImportedUnit {
  return { key, name: key, parentKey: null, headcount: null, archived: false, ...facts }
}

/** What the system holds after the plan was applied. */
function apply(existing: readonly ImportedUnit[], plan: UnitImportPlan): ImportedUnit[] {
  const units = new Map(existing.map((each) => [each.key, each]))
  for (const { key, after } of [...plan.add, ...plan.change]) units.set(key, after)
  for (const key of plan.archive) units.set(key, { ...unit(key), ...units.get(key), archived: true })
  return [...units.values()]
}

describe('adding, changing, leaving', () => {
  const table = tableOf('key | name | parent', 'A1 | Sales | A', 'A | All | ', 'B | Plant | A')

  it('adds parents before the units under them, whatever the order of the file', () => {
    const plan = planUnitImport({ table, existing: [] })
    expect(plan.add.map(({ key, row }) => [key, row])).toEqual([
      ['A', 3],
      ['A1', 2],
      ['B', 4],
    ])
    expect(plan).toMatchObject({
      rowsRead: 3,
      leave: 0,
      absent: [],
      problems: [],
      totals: { units: 3, tops: 1 },
    })
  })

  it('names the fields that differ, leaves equal units alone and lists those that the file lacks', () => {
    const existing = [
      unit('A', { name: 'All' }),
      unit('A1', { name: 'Selling', parentKey: 'B', headcount: 7 }),
      unit('B', { name: 'Plant', parentKey: 'A' }),
      unit('C', { parentKey: 'A' }),
    ]
    const plan = planUnitImport({ table, existing })
    expect(plan.change).toEqual([
      {
        row: 2,
        key: 'A1',
        before: existing[1],
        after: unit('A1', { name: 'Sales', parentKey: 'A', headcount: 7 }),
        fields: ['name', 'parentKey'],
      },
    ])
    expect(plan).toMatchObject({ add: [], leave: 2, absent: ['C'], archive: [] })
  })

  it('keeps what an unmapped column would say, and makes a headcount unknown where a mapped cell is empty', () => {
    const existing = [unit('A', { headcount: 5 }), unit('B', { parentKey: 'A', headcount: 3 })]
    const withoutColumns = planUnitImport({ table: tableOf('key | name', 'B | B'), existing })
    expect(withoutColumns).toMatchObject({ change: [], leave: 1 })
    const emptyCell = planUnitImport({ table: tableOf('key | name | headcount', 'A | A |'), existing })
    expect(emptyCell.change).toMatchObject([{ key: 'A', after: { headcount: null }, fields: ['headcount'] }])
  })

  it('takes a unit out of the archive again', () => {
    const plan = planUnitImport({
      table: tableOf('key | name', 'A | A'),
      existing: [unit('A', { archived: true })],
    })
    expect(plan.change).toMatchObject([{ key: 'A', after: { archived: false }, fields: ['archived'] }])
  })

  it('archives what the file lacks where that was chosen, but nothing that holds up a unit of the file', () => {
    const existing = [unit('A'), unit('B', { parentKey: 'A' }), unit('C', { parentKey: 'A' })]
    const plan = planUnitImport({
      table: tableOf('key | name | parent', 'B1 | new | B'),
      existing,
      options: { archiveAbsent: true },
    })
    expect(plan).toMatchObject({ absent: ['A', 'B', 'C'], archive: ['C'] })
    expect(plan.problems.map(({ code, severity, row }) => [code, severity, row])).toEqual([
      ['kept_for_units_below', 'notice', 2],
      ['kept_for_units_below', 'notice', 2],
    ])
  })

  it('adds up headcounts exactly', () => {
    const plan = planUnitImport({ table: tableOf('key|name|headcount', 'A|A|1.1', 'B|B|2.2'), existing: [] })
    expect(plan.totals.headcount).toBe(3.3)
  })
})

describe('doubled keys', () => {
  const header = 'key | name | parent | status'

  it('merges job shares with a notice', () => {
    const plan = planUnitImport({
      table: tableOf(header, 'A|All||open', 'A|All||closed', 'A|All||'),
      existing: [],
    })
    expect(plan.add).toHaveLength(1)
    expect(plan.problems).toMatchObject([
      { row: 2, relatedRows: [3, 4], code: 'rows_merged', severity: 'notice' },
    ])
  })

  it('lets the only open row count where the rows differ, and says what was set aside', () => {
    const table = tableOf(header, 'A|All||', 'B|B|A|', 'C|C|B|Eliminated', 'C|C|A|in_post')
    const plan = planUnitImport({ table, existing: [] })
    expect(plan.add.find(({ key }) => key === 'C')).toMatchObject({ row: 5, after: { parentKey: 'A' } })
    expect(plan.problems).toMatchObject([
      { row: 4, relatedRows: [5], code: 'rows_set_aside', severity: 'notice' },
    ])
    expect(plan.problems[0]?.message).toContain('set aside as closed: row 4 (“C” under “B”)')
  })

  it.each([
    ['two open rows', 'A|All||', 'A|Other||'],
    ['only closed rows', 'A|All||closed', 'A|Other||closed'],
  ])('refuses %s that differ, naming each', (_what, ...lines) => {
    const plan = planUnitImport({ table: tableOf(header, ...lines), existing: [] })
    expect(plan.problems).toMatchObject([
      { row: 2, relatedRows: [3], code: 'key_doubled', severity: 'refuses' },
    ])
    expect(canApply(plan)).toBe(false)
  })
})

describe('parents', () => {
  const header = 'key | name | reports_to'

  it.each(['', 'XX', 'xx'])('takes %j for the top', (parent) => {
    const plan = planUnitImport({ table: tableOf(header, `A|A|${parent}`), existing: [] })
    expect(plan.add).toMatchObject([{ after: { parentKey: null } }])
    expect(plan.problems).toEqual([])
  })

  it('takes XX for a unit where one has that key', () => {
    const plan = planUnitImport({ table: tableOf(header, 'XX|Exports|', 'A|A|XX'), existing: [] })
    expect(plan.add[1]).toMatchObject({ key: 'A', after: { parentKey: 'XX' } })
  })

  it('puts a unit that reports to itself at the top, and names those that hang on it', () => {
    const plan = planUnitImport({ table: tableOf(header, 'A|A|A', 'B|B|A', 'C|C|B'), existing: [] })
    expect(plan.problems).toMatchObject([
      { row: 2, relatedRows: [3], column: 'reports_to', code: 'reports_to_itself', severity: 'notice' },
    ])
    expect(plan.problems[0]?.message).toContain('B (row 3)')
    expect(plan.totals.tops).toBe(1)
  })

  it('refuses a parent that exists nowhere, or puts the unit at the top where that was chosen', () => {
    const table = tableOf(header, 'A|A|', 'B|B|Z')
    expect(planUnitImport({ table, existing: [] }).problems).toMatchObject([
      { row: 3, column: 'reports_to', code: 'parent_unknown', severity: 'refuses' },
    ])
    const plan = planUnitImport({ table, existing: [], options: { missingParentsToTop: true } })
    expect(plan.problems).toMatchObject([{ row: 3, code: 'parent_moved_to_top', severity: 'notice' }])
    expect(plan.totals.tops).toBe(2)
  })

  it('finds a parent in the system, unless that is archived', () => {
    const table = tableOf(header, 'B|B|A')
    expect(planUnitImport({ table, existing: [unit('A')] }).problems).toEqual([])
    expect(planUnitImport({ table, existing: [unit('A', { archived: true })] }).problems).toMatchObject([
      { code: 'parent_unknown' },
    ])
  })

  it('blames a bad row alone, not those below it', () => {
    const plan = planUnitImport({ table: tableOf(header, 'A||', 'B|B|A'), existing: [] })
    expect(plan.problems).toMatchObject([{ row: 2, column: 'name', code: 'cell_refused' }])
  })

  it('refuses a loop once, with its rows in order from unit to parent', () => {
    const table = tableOf(header, 'T|Top|', 'A|A|C', 'B|B|A', 'C|C|B', 'D|D|C')
    const plan = planUnitImport({ table, existing: [] })
    expect(plan.problems).toMatchObject([{ row: 3, relatedRows: [5, 4], code: 'loop', severity: 'refuses' }])
    expect(plan.problems[0]?.message).toContain('row 3 (A) → row 5 (C) → row 4 (B) → row 3 (A)')
  })

  it('refuses a loop that closes through units of the system', () => {
    const existing = [unit('A'), unit('B', { parentKey: 'A' }), unit('C', { parentKey: 'B' })]
    const plan = planUnitImport({ table: tableOf(header, 'A|A|C'), existing })
    expect(plan.problems).toMatchObject([{ row: 2, relatedRows: [], code: 'loop' }])
    expect(plan.problems[0]?.message).toContain(
      'row 2 (A) → C (not in the file) → B (not in the file) → row 2 (A)',
    )
  })
})

describe('bad input', () => {
  it('reads a number that can mean two as the rest of its column, before it follows what was chosen', () => {
    const table = tableOf('key|name|headcount', 'A|A|1.234', 'B|B|7,5')
    const plan = planUnitImport({ table, existing: [], options: { decimalMark: 'point' } })
    expect(plan.add.map(({ after }) => after.headcount)).toEqual([1234, 7.5])
  })

  it('reports every bad cell with its row and column', () => {
    const table = tableOf('key|name|headcount', 'A|A|many', `B|${'x'.repeat(201)}|-1`, '|C|1.234')
    expect(
      planUnitImport({ table, existing: [] }).problems.map(({ row, column, code }) => [row, column, code]),
    ).toEqual([
      [2, 'headcount', 'number_unreadable'],
      [3, 'name', 'cell_refused'],
      [3, 'headcount', 'cell_refused'],
      [4, 'headcount', 'number_ambiguous'],
      [4, 'key', 'cell_refused'],
    ])
  })

  it('reads no row when the header cannot be mapped', () => {
    const plan = planUnitImport({ table: tableOf('a|b', '1|2'), existing: [unit('A')] })
    expect(plan.problems.map(({ row, code }) => [row, code])).toEqual([
      [1, 'column_missing'],
      [1, 'column_missing'],
    ])
    expect(plan).toMatchObject({ rowsRead: 1, add: [], absent: [] })
  })
})

describe('size', () => {
  it('plans 100,000 rows', () => {
    const rows = Array.from({ length: 100_000 }, (_, index) => ({
      row: index + 2,
      cells: [`U${index}`, `Unit ${index}`, index === 0 ? '' : `U${Math.floor(index / 2)}`],
    }))
    const plan = planUnitImport({ table: { header: ['key', 'name', 'parent'], rows }, existing: [] })
    expect(plan.add).toHaveLength(100_000)
  }, 20_000)
})

describe('doing it again', () => {
  const cell = (values: string[]) => fc.constantFrom(...values)
  const anyRow = fc.tuple(
    cell(['A', 'B', 'C', 'D', 'E']),
    cell(['Sales', 'Plant']),
    cell(['', 'XX', 'A', 'B', 'C', 'Z']),
    cell(['', '1.5', '1,234', '7']),
    cell(['open', 'closed']),
  )
  const anyFile = fc
    .array(anyRow, { maxLength: 8 })
    .map((rows) => tableOf('key|name|parent|headcount|status', ...rows.map((row) => row.join('|'))))
  const anyOptions = fc.record({ archiveAbsent: fc.boolean(), missingParentsToTop: fc.boolean() })

  it('adds nothing and changes nothing, whatever the file and whatever was there', () => {
    fc.assert(
      fc.property(anyFile, anyFile, anyOptions, (earlier, table, chosen) => {
        const options = { ...chosen, decimalMark: 'point' } as const
        const first = planUnitImport({ table: earlier, existing: [], options })
        const existing = canApply(first) ? apply([], first) : []
        const plan = planUnitImport({ table, existing, options })
        if (!canApply(plan)) return
        const applied = apply(existing, plan)
        const again = planUnitImport({ table, existing: applied, options })
        expect(again).toMatchObject({ add: [], change: [], archive: [], leave: plan.totals.units })
        const current = new Map(applied.filter(({ archived }) => !archived).map((each) => [each.key, each]))
        for (const { parentKey } of current.values())
          expect(parentKey === null || current.has(parentKey)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})
