import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { importFile, published, upload, plan, uploadAndPlan } from '../../../test/app/import-file.ts'
import { createTestApp, type TestApp } from '../../../test/app/test-app.ts'
import { buildBehavior, buildObservations, buildObserver } from '../../../test/builders/behaviors.ts'
import {
  buildEmployee,
  buildOrganization,
  buildUnit,
  buildViewer,
} from '../../../test/builders/organization.ts'
import { buildProgram } from '../../../test/builders/programs.ts'

// Each plan starts a thread, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

describe('importing what was seen', () => {
  let app: TestApp
  let organization: string
  let program: string
  let behavior: string
  let manager: string

  beforeAll(async () => {
    app = await createTestApp()
  })
  afterAll(() => app.close())

  const startOver = async (observationMode: 'named' | 'unit_counts') => {
    organization = await buildOrganization(app)
    program = await buildProgram(app, organization, {
      startsOn: '1953-11-01',
      reportingPeriod: 'month',
      measurement: 'census',
      observationMode,
    })
    behavior = await buildBehavior(app, organization, program, { name: 'Prescribes it' })
    manager = await buildViewer(app, organization, [{ role: 'program_manager', program }])
  }
  const rows = (sql: string) => app.tenant(organization).execute(sql)

  it('Coleman’s doctors come in by two files: 125 people in four cities, 109 of them with the month of their first prescription', async () => {
    await startOver('named')
    const administrator = await buildViewer(app, organization, [{ role: 'administrator' }])
    const cities = { bytes: 'code,name\n1,City 1\n2,City 2\n3,City 3\n4,City 4\n' }
    await importFile(app, 'UNITS', cities, administrator)
    const doctors = { bytes: await published('medical_innovation_doctors.csv') }
    const people = await importFile(app, 'EMPLOYEES', doctors, administrator)
    expect(people).toMatchObject({ status: 'APPLIED', plan: { addCount: 125, refusedCount: 0 } })

    const options = { programId: program, behaviorId: behavior, firstPeriodStartsOn: '1953-11-01' }
    const seen = await importFile(app, 'OBSERVATIONS', doctors, manager, { options })
    expect(seen).toMatchObject({ status: 'APPLIED', plan: { rowsRead: 125, addCount: 109, refusedCount: 0 } })
    // Published with the study: 62 had prescribed it by month 6, which is April 1954.
    expect(
      await rows(`select count(*)::int as by_month_6 from observation where observed_on <= '1954-04-01'`),
    ).toEqual([{ by_month_6: 62 }])
    expect(await rows('select distinct import_run_id is not null as imported from recording')).toEqual([
      { imported: true },
    ])

    const again = await uploadAndPlan(app, 'OBSERVATIONS', doctors, manager, { options })
    expect(again.plan).toMatchObject({ addCount: 0, changeCount: 0, leaveCount: 109 })
  })

  it('an observation told anew withdraws the one before and leaves what was written down by hand', async () => {
    await startOver('named')
    const here = await buildUnit(app, organization, { code: 'HERE' })
    const employee = await buildEmployee(app, organization, here, { staffNumber: '7' })
    const recording = await buildObserver(app, organization, program)
    const byHand = { employee, unit: here, on: '2026-03-02', opportunities: 5, shown: 5 }
    await buildObservations(app, organization, { program, behavior, recording }, [byHand])
    const options = { programId: program, behaviorId: behavior }
    const told = (shown: number) => ({
      bytes: `staff number,date,opportunities,shown\n7,2026-03-02,10,${shown}\n`,
    })
    await importFile(app, 'OBSERVATIONS', told(4), manager, { options })
    const changed = await importFile(app, 'OBSERVATIONS', told(6), manager, { options })
    expect(changed.plan).toMatchObject({ addCount: 0, changeCount: 1 })
    expect(
      await rows('select shown, withdrawn_at is null as counts from observation order by shown'),
    ).toEqual([
      { shown: 4, counts: false },
      { shown: 5, counts: true },
      { shown: 6, counts: true },
    ])
    expect(await rows('select from_day::text from adoption_change where from_day is not null')).toEqual([
      { from_day: '2026-03-02' },
      { from_day: '2026-03-02' },
    ])
  })

  it('is put down to the unit that the person was in on that day', async () => {
    await startOver('named')
    const administrator = await buildViewer(app, organization, [{ role: 'administrator' }])
    const before = await buildUnit(app, organization, { code: 'BEFORE' })
    await buildUnit(app, organization, { code: 'AFTER' })
    await buildEmployee(app, organization, before, { staffNumber: '7' })
    const move = { bytes: 'staff number,unit,start date\n7,AFTER,2026-02-01\n' }
    await importFile(app, 'EMPLOYEES', move, administrator)
    const file = { bytes: 'staff number,date\n7,2026-01-31\n7,2026-02-01\n' }
    await importFile(app, 'OBSERVATIONS', file, manager, {
      options: { programId: program, behaviorId: behavior },
    })
    expect(
      await rows(
        'select u.code from observation o join business_unit u on u.id = o.unit_id order by o.observed_on',
      ),
    ).toEqual([{ code: 'BEFORE' }, { code: 'AFTER' }])
  })

  it('counts per unit come in where nobody may be named, and the same file again changes nothing', async () => {
    await startOver('unit_counts')
    await buildUnit(app, organization, { code: 'HERE' })
    const file = { bytes: 'unit,behavior,date,observed,showing\nHERE,prescribes IT,2026-03-02,12,5\n' }
    const options = { programId: program }
    expect(await importFile(app, 'UNIT_COUNTS', file, manager, { options })).toMatchObject({
      status: 'APPLIED',
      plan: { addCount: 1 },
    })
    expect(await rows('select observed, showing from unit_count')).toEqual([{ observed: 12, showing: 5 }])
    const again = await uploadAndPlan(app, 'UNIT_COUNTS', file, manager, { options })
    expect(again.plan).toMatchObject({ addCount: 0, leaveCount: 1 })
  })

  describe('is refused', () => {
    const file = { bytes: 'staff number,date\n7,2026-03-02\n' }

    it('for a program that promised to name nobody', async () => {
      await startOver('unit_counts')
      const answer = await uploadAndPlan(app, 'OBSERVATIONS', file, manager, {
        options: { programId: program },
      })
      expect(answer).toMatchObject({ refusal: 'NOT_ALLOWED' })
    })

    it('without a program, for one that the viewer doesn’t run, and for one of another tenant', async () => {
      await startOver('named')
      const other = await buildProgram(app, organization)
      const strange = await buildProgram(app, await buildOrganization(app))
      const { body } = await upload(app, 'OBSERVATIONS', file, manager)
      expect(await plan(app, body.id, manager)).toMatchObject({
        refusal: 'INVALID_INPUT',
        problems: [{ field: 'options.programId' }],
      })
      for (const programId of [other, strange]) {
        expect(await plan(app, body.id, manager, { options: { programId } })).toMatchObject({
          refusal: 'NOT_FOUND',
        })
      }
    })

    it('from an administrator, who sees nobody’s observations', async () => {
      await startOver('named')
      const administrator = await buildViewer(app, organization, [{ role: 'administrator' }])
      expect((await upload(app, 'OBSERVATIONS', file, administrator)).status).toBe(403)
      const run = await uploadAndPlan(app, 'OBSERVATIONS', file, manager, { options: { programId: program } })
      const url = `/api/imports/${run.id}/problems.csv`
      const csv = await app.http.inject({ url, headers: { cookie: administrator } })
      expect(csv.statusCode).toBe(404)
    })
  })
})
