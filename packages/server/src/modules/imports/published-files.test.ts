import { readFile } from 'node:fs/promises'
import { canApply } from '@tidemark/domain/imports/import-plan'
import { planEmployeeImport } from '@tidemark/domain/imports/plan-employee-import'
import { planHeadcountImport } from '@tidemark/domain/imports/plan-headcount-import'
import { planObservationImport } from '@tidemark/domain/imports/plan-observation-import'
import { planUnitImport } from '@tidemark/domain/imports/plan-unit-import'
import type { Table } from '@tidemark/domain/imports/table'
import { describe, expect, it } from 'vitest'
import { readTable } from './read-table/read-table.ts'

const data = new URL('../../../demonstration/data/', import.meta.url)

async function load(name: string): Promise<Table> {
  const result = await readTable(await readFile(new URL(name, data)), name)
  if (!result.ok) throw new Error(result.problem.message)
  return result
}

/** Counts were checked against a separate count of the files with Python's csv module. */
describe('the Home Office organograms, unedited', () => {
  it('2013: 259 rows make 256 units, and the notices name the doubled keys and the self-report', async () => {
    const plan = planUnitImport({ table: await load('homeoffice_2013-09-30_senior_posts.csv'), existing: [] })
    expect(plan).toMatchObject({
      rowsRead: 259,
      change: [],
      leave: 0,
      absent: [],
      totals: { units: 256, tops: 2 },
    })
    expect(plan.add).toHaveLength(256)
    expect(
      plan.problems.map(({ row, relatedRows, code, severity }) => [row, relatedRows, code, severity]),
    ).toEqual([
      [82, [86], 'rows_merged', 'notice'],
      [109, [153], 'rows_set_aside', 'notice'],
      [161, [162], 'rows_merged', 'notice'],
      [241, [242, 243, 244], 'reports_to_itself', 'notice'],
    ])
    const tops = plan.add.filter(({ after }) => after.parentKey === null).map(({ key }) => key)
    expect(tops.toSorted()).toEqual(['2UKVI02', '4PO01'])
    // Two rows of 1SIIG11: the post in place reports to 2CPG12, the eliminated one to 2IIPG05.
    expect(plan.add.find(({ key }) => key === '1SIIG11')).toMatchObject({
      row: 109,
      after: { parentKey: '2CPG12' },
    })
  })

  it('2013: 1,387 rows of junior posts make 23,176.00 FTE in 145 units', async () => {
    const units = planUnitImport({
      table: await load('homeoffice_2013-09-30_senior_posts.csv'),
      existing: [],
    })
    const plan = planHeadcountImport({
      table: await load('homeoffice_2013-09-30_junior_posts.csv'),
      existing: units.add.map(({ after }) => after),
    })
    expect(plan).toMatchObject({ rowsRead: 1387, problems: [], totals: { units: 145, headcount: 23_176 } })
    expect(plan.change).toHaveLength(145)
    expect(plan.absent).toHaveLength(111)
  })

  it('2011: 151 rows make 148 units under one top', async () => {
    const plan = planUnitImport({ table: await load('homeoffice_2011-09-30_senior_posts.csv'), existing: [] })
    expect(plan).toMatchObject({ rowsRead: 151, totals: { units: 148, tops: 1 } })
    expect(plan.problems.map(({ code, row }) => [code, row])).toEqual([
      ['rows_merged', 46],
      ['rows_merged', 51],
      ['rows_merged', 54],
    ])
  })

  it('2013 over 2011 shows the re-organization: of 121 units in both, 35 change; 135 are new, 27 are gone', async () => {
    const before = planUnitImport({
      table: await load('homeoffice_2011-09-30_senior_posts.csv'),
      existing: [],
    })
    const plan = planUnitImport({
      table: await load('homeoffice_2013-09-30_senior_posts.csv'),
      existing: before.add.map(({ after }) => after),
    })
    expect([plan.add.length, plan.change.length, plan.leave, plan.absent.length]).toEqual([135, 35, 86, 27])
    const changed = (name: string) =>
      plan.change.filter(({ fields }) => fields.some((field) => field === name)).length
    expect([changed('name'), changed('parentKey')]).toEqual([29, 14])
    expect(canApply(plan)).toBe(true)
  })
})

describe('the DWP organogram, unedited', () => {
  it('is refused with the doubled key and with the loop that the doubled key makes', async () => {
    const plan = planUnitImport({ table: await load('dwp_2013-09-30_senior_posts.csv'), existing: [] })
    expect(canApply(plan)).toBe(false)
    const refusals = plan.problems.filter(({ severity }) => severity === 'refuses')
    expect(refusals.map(({ code, row, relatedRows }) => [code, row, relatedRows])).toEqual([
      ['loop', 13, [116, 127]],
      ['key_doubled', 116, [201]],
    ])
    expect(refusals[0]?.message).toContain(
      'row 13 (DWP202) → row 116 (DWP135) → row 127 (DWP29) → row 13 (DWP202)',
    )
  })
})

describe("the demonstration's units", () => {
  it('are 256 under one top, 23,176.00 FTE in all, each name once', async () => {
    const plan = planUnitImport({ table: await load('units.csv'), existing: [] })
    expect(plan).toMatchObject({ problems: [], totals: { units: 256, tops: 1, headcount: 23_176 } })
    expect(new Set(plan.add.map(({ after }) => after.name)).size).toBe(256)
  })
})

describe("Coleman's doctors, unedited", () => {
  it('come in as 125 employees of four cities, and as 109 observations of which 62 by month 6', async () => {
    const table = await load('medical_innovation_doctors.csv')
    const employees = planEmployeeImport({ table, existing: [], unitKeys: new Set(['1', '2', '3', '4']) })
    expect(employees).toMatchObject({ problems: [], totals: { employees: 125 } })
    const plan = planObservationImport({
      table,
      existing: [],
      staffNumbers: new Set(employees.add.map(({ key }) => key)),
      behaviors: [{ id: 'b1', name: 'Prescribes it' }],
      options: {
        behaviorId: 'b1',
        firstPeriodStartsOn: '1953-11-01',
        reportingPeriod: 'month',
        today: '2026-01-01',
      },
    })
    expect(plan).toMatchObject({ problems: [], totals: { observations: 109, people: 109, saysNothing: 16 } })
    // Cumulative adopters by month, as published with the data: 62 by month 6, the April of 1954.
    expect(plan.add.filter(({ after }) => after.observedOn <= '1954-04-01')).toHaveLength(62)
  })
})
