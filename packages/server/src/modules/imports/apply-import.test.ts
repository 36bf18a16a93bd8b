import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import {
  apply,
  importFile,
  plan,
  published,
  settled,
  upload,
  uploadAndPlan,
} from '../../../test/app/import-file.ts'
import { ask, createTestApp, type TestApp } from '../../../test/app/test-app.ts'
import {
  buildEmployee,
  buildOrganization,
  buildUnit,
  buildViewer,
} from '../../../test/builders/organization.ts'

const TREE = '{ unitTree { ids versions codes names parentIndex headcounts } }'

// Each plan starts a thread, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

describe('applying a file', () => {
  let app: TestApp
  let organization: string
  let administrator: string

  beforeAll(async () => {
    app = await createTestApp()
  })
  afterAll(() => app.close())

  const startOver = async () => {
    organization = await buildOrganization(app)
    administrator = await buildViewer(app, organization, [{ role: 'administrator' }])
  }
  const rows = (sql: string, parameters: unknown[] = []) => app.tenant(organization).execute(sql, parameters)
  const senior2013 = () => published('homeoffice_2013-09-30_senior_posts.csv')

  it('the Home Office of 2013 becomes 256 units of 23,176.00 FTE, and the same files again change nothing', async () => {
    await startOver()
    const units = await importFile(app, 'UNITS', { bytes: await senior2013() }, administrator)
    expect(units).toMatchObject({ status: 'APPLIED', message: null, progressDone: 256, progressTotal: 256 })
    const junior = { bytes: await published('homeoffice_2013-09-30_junior_posts.csv') }
    expect((await importFile(app, 'HEADCOUNTS', junior, administrator)).status).toBe('APPLIED')

    const { data } = await ask(app, TREE, {}, administrator)
    expect(data.unitTree.ids).toHaveLength(256)
    const hundredths = data.unitTree.headcounts.reduce(
      (sum: number, fte: number | null) => sum + Math.round((fte ?? 0) * 100),
      0,
    )
    expect(hundredths).toBe(2_317_600)
    expect(data.unitTree.parentIndex.filter((parent: number) => parent === -1)).toHaveLength(2)

    // The senior posts carry an FTE column too, but none that means the unit's head-count.
    const again = await uploadAndPlan(app, 'UNITS', { bytes: await senior2013() }, administrator)
    expect(again.plan).toMatchObject({ addCount: 0, changeCount: 0, leaveCount: 256 })
    const headcounts = await uploadAndPlan(app, 'HEADCOUNTS', junior, administrator)
    expect(headcounts.plan).toMatchObject({ addCount: 0, changeCount: 0, leaveCount: 145 })
    await apply(app, again, administrator)
    await settled(app, again.id, administrator)
    expect((await ask(app, TREE, {}, administrator)).data).toEqual(data)
  })

  it('2013 over 2011 shows the re-organization before it is applied; then moved units have grown a version', async () => {
    await startOver()
    const before = { bytes: await published('homeoffice_2011-09-30_senior_posts.csv') }
    await importFile(app, 'UNITS', before, administrator)
    const run = await uploadAndPlan(app, 'UNITS', { bytes: await senior2013() }, administrator)
    expect(run.plan).toMatchObject({ addCount: 135, changeCount: 35, leaveCount: 86, absentCount: 27 })
    const still = await ask(app, TREE, {}, administrator)
    expect(still.data.unitTree.ids).toHaveLength(148)

    await apply(app, run, administrator)
    expect((await settled(app, run.id, administrator)).status).toBe('APPLIED')
    const { data } = await ask(app, TREE, {}, administrator)
    // 148 and 135 more: the 27 that the file doesn't name stay, as nobody chose to archive them.
    expect(data.unitTree.ids).toHaveLength(283)
    expect(data.unitTree.versions.filter((version: number) => version === 2)).toHaveLength(35)
  })

  it('absent units are archived where that is chosen, and come back when a file names them', async () => {
    await startOver()
    await importFile(app, 'UNITS', { bytes: 'code,name,parent\nA,A,\nB,B,A\nC,C,B\n' }, administrator)
    const only = { bytes: 'code,name,parent\nA,A,\n' }
    await importFile(app, 'UNITS', only, administrator, { options: { archiveAbsent: true } })
    expect((await ask(app, TREE, {}, administrator)).data.unitTree.codes).toEqual(['A'])
    await importFile(app, 'UNITS', { bytes: 'code,name,parent\nC,C,A\n' }, administrator)
    expect((await ask(app, TREE, {}, administrator)).data.unitTree.codes).toEqual(['A', 'C'])
  })

  it('a person whom a file puts elsewhere moves on that day, and the days before stay on record', async () => {
    await startOver()
    const here = await buildUnit(app, organization, { code: 'HERE' })
    await buildUnit(app, organization, { code: 'THERE' })
    await buildEmployee(app, organization, here, { staffNumber: '7', fullName: 'Kim', since: '2020-01-01' })
    const file = { bytes: 'staff number,full name,unit,start date\n7,Kim,THERE,2024-05-01\n8,New,HERE,\n' }
    expect(await importFile(app, 'EMPLOYEES', file, administrator)).toMatchObject({
      status: 'APPLIED',
      plan: { addCount: 1, changeCount: 1 },
    })
    const moves = await rows(
      `select e.staff_number, e.version, u.code, m.starts_on::text from unit_membership m
         join employee e on e.id = m.employee_id join business_unit u on u.id = m.unit_id order by 1, 4`,
    )
    expect(moves).toEqual([
      { staff_number: '7', version: 2, code: 'HERE', starts_on: '2020-01-01' },
      { staff_number: '7', version: 2, code: 'THERE', starts_on: '2024-05-01' },
      { staff_number: '8', version: 1, code: 'HERE', starts_on: '1900-01-01' },
    ])
    const again = await uploadAndPlan(app, 'EMPLOYEES', file, administrator)
    expect(again.plan).toMatchObject({ addCount: 0, changeCount: 0, leaveCount: 2 })
  })

  it('a move without a day is dated today; a day before the last move, or to come, is refused', async () => {
    await startOver()
    const here = await buildUnit(app, organization, { code: 'HERE' })
    await buildUnit(app, organization, { code: 'THERE' })
    await buildEmployee(app, organization, here, { staffNumber: '7', since: '2024-01-01' })
    for (const day of ['2023-12-31', '2099-01-01']) {
      const file = { bytes: `staff number,unit,start date\n7,THERE,${day}\n` }
      expect((await uploadAndPlan(app, 'EMPLOYEES', file, administrator)).plan.refusedCount).toBe(1)
    }
    app.setNow(new Date('2026-03-02T10:00:00Z'))
    await importFile(app, 'EMPLOYEES', { bytes: 'staff number,unit\n7,THERE\n' }, administrator)
    app.setNow(null)
    const [last] = await rows('select starts_on::text from unit_membership order by starts_on desc limit 1')
    expect(last).toEqual({ starts_on: '2026-03-02' })
  })

  it('writes its audit entry and the note that kept counts are behind, with the rows', async () => {
    await startOver()
    const run = await importFile(app, 'UNITS', { bytes: 'code,name\nA,A\n' }, administrator)
    const entries = await rows('select detail from audit_entry where command = ? and subject_id = ?', [
      'writeImport',
      run.id,
    ])
    expect(entries).toMatchObject([{ detail: { kind: 'units', addCount: 1 } }])
    expect(await rows('select 1 from adoption_change')).toHaveLength(1)
  })

  describe('is refused', () => {
    it('without a dry run, with refused rows, and with a plan that isn’t the one that was seen', async () => {
      await startOver()
      const { body } = await upload(app, 'UNITS', { bytes: 'code,name\nA,A\nA,B\n' }, administrator)
      const unplanned = { id: body.id, plan: { digest: 'none' } }
      expect(await apply(app, unplanned, administrator)).toMatchObject({ refusal: 'NOT_PLANNED' })
      const refused = await plan(app, body.id, administrator)
      expect(refused.plan.refusedCount).toBe(1)
      expect(await apply(app, refused, administrator)).toMatchObject({ refusal: 'NOT_PLANNED' })
      const good = await uploadAndPlan(app, 'UNITS', { bytes: 'code,name\nA,A\n' }, administrator)
      const other = { id: good.id, plan: { digest: 'another' } }
      expect(await apply(app, other, administrator)).toMatchObject({ refusal: 'STALE_PLAN' })
      expect(await rows('select 1 from business_unit')).toEqual([])
    })

    it('for a run of another tenant as for none', async () => {
      await startOver()
      const run = await uploadAndPlan(app, 'UNITS', { bytes: 'code,name\nA,A\n' }, administrator)
      const stranger = await buildViewer(app, await buildOrganization(app), [{ role: 'administrator' }])
      const nowhere = { ...run, id: '00000000-0000-7000-8000-000000000000' }
      const answers = [await apply(app, run, stranger), await apply(app, nowhere, stranger)]
      expect(answers[0]).toEqual(answers[1])
      expect(answers[0]).toMatchObject({ refusal: 'NOT_FOUND' })
    })
  })

  it('a plan that was overtaken is not applied: the run shows the new one, which can be', async () => {
    await startOver()
    const run = await uploadAndPlan(app, 'UNITS', { bytes: 'code,name\nA,Alpha\n' }, administrator)
    await buildUnit(app, organization, { code: 'A', name: 'Elsewhere' })
    await apply(app, run, administrator)
    const overtaken = await settled(app, run.id, administrator)
    expect(overtaken).toMatchObject({ status: 'PLANNED', plan: { addCount: 0, changeCount: 1 } })
    expect(overtaken.message).toContain('Something changed since the dry run')
    expect((await ask(app, TREE, {}, administrator)).data.unitTree.names).toEqual(['Elsewhere'])
    await apply(app, overtaken, administrator)
    expect((await settled(app, run.id, administrator)).status).toBe('APPLIED')
    expect((await ask(app, TREE, {}, administrator)).data.unitTree.names).toEqual(['Alpha'])
  })

  it('a plan stands whatever happens to units that the file doesn’t name, unless it archives them', async () => {
    await startOver()
    const file = { bytes: 'code,name\nA,Alpha\n' }
    const archiving = { options: { archiveAbsent: true } }
    const kept = await uploadAndPlan(app, 'UNITS', file, administrator)
    const archived = await uploadAndPlan(app, 'UNITS', file, administrator, archiving)
    await buildUnit(app, organization, { code: 'B', name: 'Elsewhere' })
    await apply(app, archived, administrator)
    expect(await settled(app, archived.id, administrator)).toMatchObject({ status: 'PLANNED' })
    await apply(app, kept, administrator)
    expect(await settled(app, kept.id, administrator)).toMatchObject({ status: 'APPLIED' })
    expect((await ask(app, TREE, {}, administrator)).data.unitTree.names.toSorted()).toEqual([
      'Alpha',
      'Elsewhere',
    ])
  })

  it('asked twice it is applied once, and asked when it is done it answers with the run', async () => {
    await startOver()
    const run = await uploadAndPlan(app, 'UNITS', { bytes: 'code,name\nA,A\n' }, administrator)
    const both = await Promise.all([apply(app, run, administrator), apply(app, run, administrator)])
    expect(both.map(({ __typename }) => __typename)).toContain('ImportRun')
    expect((await settled(app, run.id, administrator)).status).toBe('APPLIED')
    expect(await apply(app, run, administrator)).toMatchObject({ __typename: 'ImportRun', status: 'APPLIED' })
    expect(await rows('select 1 from audit_entry where command = ?', ['writeImport'])).toHaveLength(1)
  })
})
