import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { plan, published, upload, uploadAndPlan } from '../../../test/app/import-file.ts'
import { statementsOf } from '../../../test/app/count-statements.ts'
import { ask, createTestApp, type TestApp } from '../../../test/app/test-app.ts'
import {
  buildEmployee,
  buildOrganization,
  buildUnit,
  buildViewer,
} from '../../../test/builders/organization.ts'

const READ = `query ($id: ID!) { importRun(id: $id) { status columns sampleRows fields { name } mapping { field column }
  plan { problems(first: 100) { total items { row column code severity message } }
         changes(first: 100) { total items { kind key label fields before after } } } } }`

// Each plan starts a thread, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

describe('a file on its way in', () => {
  let app: TestApp
  let organization: string
  let administrator: string
  let hr: string

  beforeAll(async () => {
    app = await createTestApp()
    organization = await buildOrganization(app)
    administrator = await buildViewer(app, organization, [{ role: 'administrator' }])
    hr = await buildViewer(app, organization, [{ role: 'hr' }])
  })
  afterAll(() => app.close())

  it('shows its columns, its first rows and the columns that the names suggest', async () => {
    const bytes = await published('homeoffice_2013-09-30_senior_posts.csv')
    const { status, body } = await upload(app, 'UNITS', { bytes }, administrator)
    expect(status).toBe(201)
    const { data } = await ask(app, READ, { id: body.id }, administrator)
    expect(data.importRun).toMatchObject({ status: 'UPLOADED', plan: null })
    expect(data.importRun.sampleRows).toHaveLength(20)
    expect(data.importRun.mapping).toContainEqual({ field: 'key', column: 'post_ref' })
    expect(data.importRun.mapping).toContainEqual({ field: 'parentKey', column: 'reports_to' })
  })

  it('the Home Office of 2013: 259 rows would add 256 units, and the notices name what is odd', async () => {
    const bytes = await published('homeoffice_2013-09-30_senior_posts.csv')
    const run = await uploadAndPlan(app, 'UNITS', { bytes }, administrator)
    expect(run).toMatchObject({
      status: 'PLANNED',
      plan: { rowsRead: 259, addCount: 256, changeCount: 0, refusedCount: 0, noticeCount: 4 },
    })
    const { data } = await ask(app, READ, { id: run.id }, administrator)
    const { problems, changes } = data.importRun.plan
    expect(problems.items.map(({ row, code }: { row: number; code: string }) => [row, code])).toEqual([
      [82, 'rows_merged'],
      [109, 'rows_set_aside'],
      [161, 'rows_merged'],
      [241, 'reports_to_itself'],
    ])
    expect(changes.total).toBe(256)
    expect(changes.items).toHaveLength(100)
  })

  it('the DWP is refused with the doubled key and the rows of the loop that it makes', async () => {
    const bytes = await published('dwp_2013-09-30_senior_posts.csv')
    const run = await uploadAndPlan(app, 'UNITS', { bytes }, administrator)
    expect(run.plan.refusedCount).toBe(2)
    const { data } = await ask(app, READ, { id: run.id }, administrator)
    const refused = data.importRun.plan.problems.items.filter(
      ({ severity }: { severity: string }) => severity === 'REFUSES',
    )
    expect(refused).toMatchObject([
      { row: 13, code: 'loop', message: expect.stringContaining('row 116 (DWP135) → row 127 (DWP29)') },
      { row: 116, code: 'key_doubled', message: expect.stringMatching(/row 116 .*; row 201 /) },
    ])
  })

  it('semicolons, decimal commas and Windows-1252 are read as they are meant', async () => {
    const bytes = Buffer.from(
      'Kürzel;Bezeichnung;Mitarbeiterzahl\nB1;Büro Köln;12,50\nB2;Café;1.234,5\n',
      'latin1',
    )
    const run = await uploadAndPlan(app, 'UNITS', { bytes }, administrator)
    expect(run.plan).toMatchObject({ addCount: 2, refusedCount: 0 })
    const { data } = await ask(app, READ, { id: run.id }, administrator)
    expect(data.importRun.plan.changes.items).toMatchObject([
      {
        kind: 'ADD',
        key: 'B1',
        label: 'Büro Köln',
        fields: expect.arrayContaining(['headcount']),
        before: expect.arrayContaining([null]),
        after: expect.arrayContaining(['12.5']),
      },
      { fields: expect.arrayContaining(['headcount']), after: expect.arrayContaining(['1234.5']) },
    ])
  })

  it('a spreadsheet is read like a text file, its problems under the rows that the program shows', async () => {
    const cell = (value: string) => ({ value, type: String })
    const rows = [['code', 'name'].map(cell), [], ['X1', 'Eins'].map(cell), ['X1', 'Other'].map(cell)]
    const bytes = await writeXlsxFile(rows).toBuffer()
    const run = await uploadAndPlan(app, 'UNITS', { name: 'units.xlsx', bytes }, administrator)
    expect(run.plan).toMatchObject({ rowsRead: 2, refusedCount: 1 })
    const { data } = await ask(app, READ, { id: run.id }, administrator)
    expect(data.importRun.plan.problems.items).toMatchObject([{ row: 3, code: 'key_doubled' }])
  })

  it('a chosen column wins over its name, and a column that isn’t there is refused', async () => {
    const { body } = await upload(app, 'UNITS', { bytes: 'code,name,long name\nX1,X,The X\n' }, administrator)
    const chosen = await plan(app, body.id, administrator, {
      mapping: [{ field: 'name', column: 'long name' }],
    })
    expect(chosen.plan.addCount).toBe(1)
    const { data } = await ask(app, READ, { id: body.id }, administrator)
    expect(data.importRun.plan.changes.items[0].label).toBe('The X')
    const wrong = await plan(app, body.id, administrator, { mapping: [{ field: 'name', column: 'nowhere' }] })
    expect(wrong.plan).toMatchObject({ addCount: 0, refusedCount: 1 })
  })

  it('absent units with people can’t be archived, and the refusal counts the people', async () => {
    const other = await buildOrganization(app)
    const owner = await buildViewer(app, other, [{ role: 'administrator' }])
    const busy = await buildUnit(app, other, { code: 'BUSY' })
    await buildUnit(app, other, { code: 'IDLE' })
    await buildEmployee(app, other, busy)
    const file = { bytes: 'code,name\nNEW,New\n' }
    const run = await uploadAndPlan(app, 'UNITS', file, owner, { options: { archiveAbsent: true } })
    expect(run.plan).toMatchObject({ absentCount: 2, refusedCount: 1 })
    const { data } = await ask(app, READ, { id: run.id }, owner)
    expect(data.importRun.plan.problems.items).toMatchObject([
      { code: 'unit_in_use', message: expect.stringContaining('BUSY (1)') },
    ])
  })

  describe('is not taken', () => {
    it('from somebody who isn’t signed in, or whose roles never import', async () => {
      const executive = await buildViewer(app, organization, [{ role: 'executive' }])
      const file = { bytes: 'code,name\nA,B\n' }
      expect((await upload(app, 'UNITS', file, undefined)).status).toBe(401)
      expect((await upload(app, 'UNITS', file, executive)).status).toBe(403)
    })

    it('from HR if it holds units, while employees are', async () => {
      const units = await upload(app, 'UNITS', { bytes: 'code,name\nA,B\n' }, hr)
      expect(units).toMatchObject({ status: 403, body: { refusal: { code: 'NOT_ALLOWED' } } })
      const employees = await upload(app, 'EMPLOYEES', { bytes: 'staff number,unit\n1,A\n' }, hr)
      expect(employees.status).toBe(201)
    })

    it('from another origin, unless a header says that no form sent it', async () => {
      const file = { bytes: 'code,name\nA,B\n' }
      const foreign = { origin: 'https://evil.example' }
      expect((await upload(app, 'UNITS', file, administrator, foreign)).status).toBe(403)
      expect((await upload(app, 'UNITS', file, administrator, {})).status).toBe(403)
      const told = { 'apollo-require-preflight': '1' }
      expect((await upload(app, 'UNITS', file, administrator, told)).status).toBe(201)
    })

    it.each([
      ['bytes that are neither text nor spreadsheet', Buffer.from([0, 1, 2, 3, 0]), 'not_a_table'],
      ['nothing', Buffer.alloc(0), 'file_empty'],
      ['a damaged spreadsheet', Buffer.from('PK\u0003\u0004 and then nothing'), 'spreadsheet_damaged'],
      ['ragged rows', Buffer.from('code,name\nA\n'), 'row_ragged'],
    ])('when it holds %s, and no run is left', async (_, bytes, code) => {
      const before = await ask(app, '{ importRuns(first: 1) { total } }', {}, administrator)
      const { status, body } = await upload(app, 'UNITS', { bytes }, administrator)
      expect(status).toBe(422)
      expect(body.refusal).toMatchObject({ code: 'INVALID_INPUT', problems: [{ field: 'file', code }] })
      expect(await ask(app, '{ importRuns(first: 1) { total } }', {}, administrator)).toEqual(before)
    })

    it('when it is larger than 25 MB', async () => {
      const bytes = Buffer.alloc(25 * 1024 * 1024 + 1, 'x')
      const { status, body } = await upload(app, 'UNITS', { bytes }, administrator)
      expect(status).toBe(413)
      expect(body.refusal.message).toContain('25 MB')
    })

    it('without a kind that there is', async () => {
      const { status, body } = await upload(app, 'RECIPES', { bytes: 'a,b\n1,2\n' }, administrator)
      expect(status).toBe(422)
      expect(body.refusal.problems).toMatchObject([{ field: 'kind' }])
    })
  })

  it('is nobody’s to see in another tenant, nor in a role that doesn’t import its kind', async () => {
    const { body } = await upload(app, 'UNITS', { bytes: 'code,name\nA,B\n' }, administrator)
    const stranger = await buildViewer(app, await buildOrganization(app), [{ role: 'administrator' }])
    for (const cookie of [stranger, hr]) {
      expect((await ask(app, READ, { id: body.id }, cookie)).data.importRun).toBeNull()
      expect(await plan(app, body.id, cookie)).toMatchObject({ refusal: 'NOT_FOUND' })
      const csv = await app.http.inject({ url: `/api/imports/${body.id}/problems.csv`, headers: { cookie } })
      expect(csv.statusCode).toBe(404)
    }
    const nowhere = await plan(app, '00000000-0000-7000-8000-000000000000', administrator)
    expect(nowhere).toMatchObject({ refusal: 'NOT_FOUND' })
  })

  it('gives its bad rows back as a file whose cells can’t run as formulas', async () => {
    const file = { bytes: 'code,name,headcount\nA1,Fine,3\nA2,"=cmd|\' /C calc\'!A0",many\n' }
    const run = await uploadAndPlan(app, 'UNITS', file, administrator)
    const { body, headers } = await app.http.inject({
      url: `/api/imports/${run.id}/problems.csv`,
      headers: { cookie: administrator },
    })
    expect(headers['content-type']).toContain('text/csv')
    expect(headers['content-disposition']).toContain('attachment')
    const [header, line, ...more] = body.trimEnd().split('\r\n')
    expect(header).toBe('\uFEFFrow,severity,column,code,reason,code,name,headcount')
    expect(line).toBe(
      `3,refused,headcount,number_unreadable,“many” is not a number.,A2,'=cmd|' /C calc'!A0,many`,
    )
    expect(more).toEqual([])
  })

  it('a list of many takes as many statements as a list of one', async () => {
    const other = await buildOrganization(app)
    const owner = await buildViewer(app, other, [{ role: 'administrator' }])
    const list =
      '{ importRuns(first: 50) { total items { id uploadedByName mapping { field } plan { addCount } } } }'
    const file = { bytes: 'code,name\nA,A\n' }
    await uploadAndPlan(app, 'UNITS', file, owner)
    const one = await statementsOf(app, () => ask(app, list, {}, owner))
    for (let more = 0; more < 3; more += 1) await uploadAndPlan(app, 'UNITS', file, owner)
    const four = await statementsOf(app, () => ask(app, list, {}, owner))
    expect((await ask(app, list, {}, owner)).data.importRuns).toMatchObject({ total: 4 })
    expect(four).toHaveLength(one.length)
  })

  it.each([
    ['no rows', 'first: 0'],
    ['more than 100 rows', 'first: 101'],
    ['rows before the first', 'first: 1, skip: -1'],
  ])('a page of %s is refused', async (_, page) => {
    const { data, errors } = await ask(app, `{ importRuns(${page}) { total } }`, {}, administrator)
    expect(data).toBeNull()
    expect(errors).toMatchObject([{ extensions: { code: 'INVALID_INPUT' } }])
  })
})
