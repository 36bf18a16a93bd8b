import { describe, expect, it } from 'vitest'
import type { ImportOptions } from './import-options.ts'
import { importOptions } from './import-options.ts'
import type { StoredEmployee } from './import-state.ts'
import { planImport, type ImportRequest } from './plan-import.ts'

function request(csv: string, options: Partial<ImportOptions> = {}): ImportRequest {
  const [header = [], ...rows] = csv.split('\n').map((line) => line.split(','))
  return {
    table: { header, rows: rows.map((cells, index) => ({ row: index + 2, cells })) },
    choice: {},
    options: { ...importOptions.parse({}), ...options },
    today: '2026-03-02',
    mostChanges: 10,
  }
}

const unit = (key: string, name: string) => ({
  id: `id of ${key}`,
  version: 1,
  key,
  name,
  parentKey: null,
  headcount: null,
  archived: false,
})

describe('a plan in words', () => {
  it('names what is new with its values, what changes with before and after, and what is absent', () => {
    const state = { units: [unit('A', 'Alpha'), unit('C', 'Gamma')], employeesIn: {} }
    const { changes } = planImport('units', request('key,name,headcount\nA,Aleph,\nB,Beta,2.5'), state)
    expect(changes).toEqual({
      add: [
        {
          key: 'B',
          label: 'Beta',
          fields: [
            { field: 'key', before: null, after: 'B' },
            { field: 'name', before: null, after: 'Beta' },
            { field: 'headcount', before: null, after: '2.5' },
          ],
        },
      ],
      change: [{ key: 'A', label: 'Aleph', fields: [{ field: 'name', before: 'Alpha', after: 'Aleph' }] }],
      absent: [{ key: 'C', label: 'Gamma', fields: [] }],
    })
  })

  it('keeps as many lines as are asked for, and counts them all', () => {
    const csv = `key,name\n${Array.from({ length: 12 }, (_, n) => `K${n},N`).join('\n')}`
    const { plan, changes } = planImport('units', request(csv), { units: [], employeesIn: {} })
    expect([plan.add.length, changes.add.length]).toEqual([12, 10])
  })

  it('calls a behavior by its name and a person by theirs', () => {
    const state = {
      observations: [],
      people: { '7': 'Kim' },
      behaviors: [{ id: 'b-1', name: 'Logs the visit' }],
      reportingPeriod: 'week' as const,
    }
    const csv = 'staff number,behavior,date\n7,logs the visit,2026-03-01'
    const { changes } = planImport('observations', request(csv), state)
    expect(changes.add).toMatchObject([{ key: '7 · Logs the visit · 2026-03-01', label: 'Kim' }])
    expect(changes.add[0]?.fields).toContainEqual({
      field: 'behaviorId',
      before: null,
      after: 'Logs the visit',
    })
  })
})

describe('absent units', () => {
  const state = { units: [unit('A', 'Alpha'), unit('C', 'Gamma')], employeesIn: { C: 3 } }

  it('with people refuse the file where they would be archived', () => {
    const { plan, archive } = planImport(
      'units',
      request('key,name\nA,Alpha', { archiveAbsent: true }),
      state,
    )
    expect(archive).toEqual(['C'])
    expect(plan.problems).toMatchObject([
      { row: 1, code: 'unit_in_use', severity: 'refuses', message: expect.stringContaining('C (3)') },
    ])
  })

  it('with people are just absent where they stay', () => {
    const { plan, archive } = planImport('units', request('key,name\nA,Alpha'), state)
    expect([archive, plan.problems, plan.absent]).toEqual([[], [], ['C']])
  })

  it('that are archived say so', () => {
    const empty = { ...state, employeesIn: {} }
    const { changes } = planImport('units', request('key,name\nA,Alpha', { archiveAbsent: true }), empty)
    expect(changes.absent).toEqual([
      { key: 'C', label: 'Gamma', fields: [{ field: 'archived', before: 'no', after: 'yes' }] },
    ])
  })
})

describe('the first day in a unit', () => {
  const kim: StoredEmployee = {
    id: 'id of Kim',
    version: 1,
    staffNumber: '7',
    fullName: 'Kim',
    email: null,
    jobTitle: null,
    jobFamily: null,
    level: null,
    location: null,
    unitKey: 'A',
    startsOn: '2024-01-01',
    previousStart: '2022-01-01',
    archived: false,
  }
  const problemsOf = (unitKey: string, day: string) =>
    planImport('employees', request(`staff number,unit,start date\n7,${unitKey},${day}`), {
      employees: [kim],
      unitKeys: ['A', 'B'],
    }).plan.problems.map(({ column, message }) => [column, message])

  it.each([
    ['a move after the last one', 'B', '2024-01-02'],
    ['another unit on the day of the last move, which corrects it', 'B', '2024-01-01'],
    ['another day for the present unit, after the move before it', 'A', '2022-01-02'],
    ['today', 'B', '2026-03-02'],
  ])('may be that of %s', (_, unitKey, day) => {
    expect(problemsOf(unitKey, day)).toEqual([])
  })

  it.each([
    ['before the last move', 'B', '2023-12-31', '2024-01-01'],
    ['on the day of the move before the present unit', 'A', '2022-01-01', '2022-01-01'],
  ])('can’t lie %s', (_, unitKey, day, last) => {
    expect(problemsOf(unitKey, day)).toEqual([
      ['start date', `The move before it is on record for ${last}. Choose a later day.`],
    ])
  })

  it('can’t lie ahead', () => {
    expect(problemsOf('B', '2026-03-03')).toEqual([
      ['start date', expect.stringContaining('today or an earlier day')],
    ])
  })
})
