import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { importFile, uploadAndPlan, plan, upload } from '../../../test/app/import-file.ts'
import { ask, createTestApp, type TestApp } from '../../../test/app/test-app.ts'
import {
  buildEmployee,
  buildOrganization,
  buildUnit,
  buildViewer,
} from '../../../test/builders/organization.ts'
import { buildAttendance, buildCourse, buildSeries, buildSession } from '../../../test/builders/training.ts'

// Each file starts a thread, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

describe('files of attendance', () => {
  let app: TestApp
  let organization: string
  let hr: string
  let unit: string
  let course: string
  let session: string

  beforeAll(async () => {
    app = await createTestApp()
  })
  afterAll(() => app.close())

  const startOver = async () => {
    organization = await buildOrganization(app)
    hr = await buildViewer(app, organization, [{ role: 'hr' }])
    unit = await buildUnit(app, organization, { code: 'U' })
    for (const n of [1, 2, 3]) {
      await buildEmployee(app, organization, unit, {
        staffNumber: String(n),
        fullName: `Person ${n}`,
        email: `Person${n}@example.com`,
        since: '2020-01-01',
      })
    }
    course = await buildCourse(app, organization, { code: 'C1' })
    session = await buildSession(app, organization, {
      course,
      code: 'S1',
      startsAt: new Date('2025-03-02T09:00:00Z'),
    })
  }
  const rows = (sql: string, parameters: unknown[] = []) => app.tenant(organization).execute(sql, parameters)
  const entries = () =>
    rows(
      `select e.staff_number as person, s.code, a.status, a.outcome, a.score, a.registered_on::text, a.ended_on::text,
              a.is_recognized as recognized, a.version, a.source
         from attendance a join employee e on e.id = a.employee_id join training_session s on s.id = a.session_id
        order by s.code, e.staff_number`,
    )
  const problemsOf = async (id: string) => {
    const { data } = await ask(
      app,
      `query ($id: ID!) { importRun(id: $id) { plan { words { word rows status }
         problems(first: 50) { items { row column code message severity } } } } }`,
      { id },
      hr,
    )
    return data.importRun.plan
  }

  it('an export of a learning system comes in; the same file again changes nothing, a changed row only that one', async () => {
    await startOver()
    const file =
      'Employee ID,Course,Session,Result,Score,Completed on\n1,C1,S1,Passed,87.5,2025-03-02\n2,C1,S1,No show,,\n'
    const run = await importFile(app, 'ATTENDANCE', { bytes: file }, hr)
    expect(run).toMatchObject({ status: 'APPLIED', progressDone: 2, plan: { addCount: 2, refusedCount: 0 } })
    const both = [
      {
        person: '1',
        code: 'S1',
        status: 'completed',
        outcome: 'Passed',
        score: 87.5,
        registered_on: null,
        ended_on: '2025-03-02',
        recognized: false,
        version: 1,
        source: 'file',
      },
      expect.objectContaining({ person: '2', status: 'no_show', outcome: 'No show', score: null }),
    ]
    expect(await entries()).toEqual(both)
    expect(await rows('select state from training_session')).toEqual([{ state: 'held' }])
    const again = await uploadAndPlan(app, 'ATTENDANCE', { bytes: file }, hr)
    expect(again.plan).toMatchObject({ addCount: 0, changeCount: 0, leaveCount: 2 })
    const mended = { bytes: file.replace('No show', 'Fail') }
    const changed = await importFile(app, 'ATTENDANCE', mended, hr)
    expect(changed).toMatchObject({ status: 'APPLIED', plan: { addCount: 0, changeCount: 1, leaveCount: 1 } })
    expect(await entries()).toEqual([
      both[0],
      expect.objectContaining({ person: '2', status: 'attended', outcome: 'Fail', version: 2 }),
    ])
  })

  it('what a file calls completed is, but where points below the pass score stand against it; the plan counts those', async () => {
    await startOver()
    const tested = await buildCourse(app, organization, { code: 'T', passScore: 70 })
    const startsAt = new Date('2025-03-02T09:00:00Z')
    await buildSession(app, organization, { course: tested, code: 'T1', startsAt })
    const file =
      'Staff number,Session,Status,Score\n1,T1,Completed,69.9\n2,T1,Completed,70\n3,T1,Completed,\n1,S1,Completed,10\n'
    const run = await importFile(app, 'ATTENDANCE', { bytes: file }, hr)
    expect(run).toMatchObject({ status: 'APPLIED' })
    const onFile = (await entries()).map(({ person, code, status, outcome }) => [
      person,
      code,
      status,
      outcome,
    ])
    expect(onFile).toEqual([
      ['1', 'S1', 'completed', 'Completed'],
      ['1', 'T1', 'attended', 'Completed'],
      ['2', 'T1', 'completed', 'Completed'],
      ['3', 'T1', 'completed', 'Completed'],
    ])
  })

  it('a column that the file lacks leaves its field as it is, an empty cell clears it', async () => {
    await startOver()
    const first = 'staff number,course,session,status,score\n1,C1,S1,Passed,80\n'
    await importFile(app, 'ATTENDANCE', { bytes: first }, hr)
    const without = 'staff number,course,session,status\n1,C1,S1,Passed\n'
    const left = await uploadAndPlan(app, 'ATTENDANCE', { bytes: without }, hr)
    expect(left.plan).toMatchObject({ leaveCount: 1, changeCount: 0 })
    const empty = first.replace(',80', ',')
    await importFile(app, 'ATTENDANCE', { bytes: empty }, hr)
    expect(await entries()).toMatchObject([{ person: '1', score: null }])
  })

  it('each bad row is told by its number, column and reason, and one of them keeps the whole file out', async () => {
    await startOver()
    await buildSession(app, organization, {
      course: await buildCourse(app, organization, { code: 'C2' }),
      code: 'S1',
    })
    const file =
      'staff number,course,session,status,score,ended on\n' +
      '1,C1,S1,Passed,80,2025-03-02\n' + // 2: good
      '9,C1,S1,Passed,80,\n' + // 3: nobody
      '2,C9,S1,Passed,80,\n' + // 4: no course
      '2,C1,S9,Passed,80,\n' + // 5: no session
      '2,,S1,Passed,80,\n' + // 6: two of them
      '3,C1,S1,Passed,101,\n' + // 7: no score
      '3,C1,S1,Passed,,2099-06-09\n' + // 8: still to come
      ',C1,S1,Passed,,\n' // 9: nobody named
    const run = await uploadAndPlan(app, 'ATTENDANCE', { bytes: file }, hr)
    expect(run.plan).toMatchObject({ rowsRead: 8, addCount: 1, refusedCount: 7 })
    const { problems } = await problemsOf(run.id)
    expect(
      problems.items.map(({ row, column, code }: Record<string, unknown>) => [row, column, code]),
    ).toEqual([
      [3, 'staff number', 'employee_unknown'],
      [4, 'course', 'course_unknown'],
      [5, 'session', 'session_unknown'],
      [6, 'session', 'session_ambiguous'],
      [7, 'score', 'cell_refused'],
      [8, 'ended on', 'cell_refused'],
      [9, 'staff number', 'cell_refused'],
    ])
    expect(await importFile(app, 'ATTENDANCE', { bytes: file }, hr)).toMatchObject({ refusal: 'NOT_PLANNED' })
    expect(await entries()).toEqual([])
  })

  it('a word that nobody has explained is never guessed: it is shown with its rows and taken as somebody says', async () => {
    await startOver()
    const file = 'staff number,session,status\n1,S1,Bestanden\n2,S1,Sehr gut\n3,S1,sehr  gut!\n'
    const { body } = await upload(app, 'ATTENDANCE', { bytes: file }, hr)
    const asked = await plan(app, body.id, hr)
    expect(asked.plan).toMatchObject({ addCount: 1, refusedCount: 1 })
    const { words, problems } = await problemsOf(body.id)
    expect(words).toEqual([
      { word: 'Sehr gut', rows: 2, status: null },
      { word: 'Bestanden', rows: 1, status: 'COMPLETED' },
    ])
    expect(problems.items).toMatchObject([{ row: 3, column: 'status', code: 'status_unknown' }])
    const said = await plan(app, body.id, hr, {
      options: { statusWords: [{ word: 'Sehr gut', status: 'COMPLETED' }] },
    })
    expect(said.plan).toMatchObject({ addCount: 3, refusedCount: 0 })
  })

  it('somebody who stands twice in one session is refused by the rows, unless these say the same', async () => {
    await startOver()
    const file = 'staff number,session,status\n1,S1,Passed\n1,S1,Failed\n2,S1,Passed\n2,S1,Passed\n'
    const run = await uploadAndPlan(app, 'ATTENDANCE', { bytes: file }, hr)
    expect(run.plan).toMatchObject({ refusedCount: 1, noticeCount: 1 })
    const { problems } = await problemsOf(run.id)
    expect(problems.items).toMatchObject([
      {
        row: 2,
        code: 'key_doubled',
        message: '“1” stands in rows 2 and 3 with the same session, and they differ.',
      },
      { row: 5, code: 'rows_merged', severity: 'NOTICE' },
    ])
    const alike = { bytes: file.replace('1,S1,Failed\n', '') }
    expect(await importFile(app, 'ATTENDANCE', alike, hr)).toMatchObject({
      status: 'APPLIED',
      progressDone: 2,
    })
    expect(await entries()).toHaveLength(2)
  })

  it('people are found by address, days are counted from the session’s first, points are of what is said', async () => {
    await startOver()
    const file =
      'e-mail,session,status,score,enrolled day,completed on\nPERSON2@example.com,S1,pass,45,-10,3\n'
    const run = await importFile(app, 'ATTENDANCE', { bytes: file }, hr, {
      options: { daysAreNumbers: true, scoreOf: 60 },
    })
    expect(run).toMatchObject({ status: 'APPLIED' })
    expect(await entries()).toMatchObject([
      { person: '2', score: 75, registered_on: '2025-02-20', ended_on: '2025-03-05' },
    ])
  })

  it('rows without a session belong to the self-paced one of their course, which is made once', async () => {
    await startOver()
    const file = 'staff number,course,status,completed on\n1,C1,Passed,2025-05-03\n2,C1,Passed,2025-05-04\n'
    expect(await importFile(app, 'ATTENDANCE', { bytes: file }, hr)).toMatchObject({ status: 'APPLIED' })
    const again = await uploadAndPlan(app, 'ATTENDANCE', { bytes: file }, hr)
    expect(again.plan).toMatchObject({ addCount: 0, leaveCount: 2 })
    expect(await rows('select count(*)::int as n from training_session where is_self_paced')).toEqual([
      { n: 1 },
    ])
    const without = { bytes: 'staff number,course,status\n3,C1,Passed\n' }
    expect((await uploadAndPlan(app, 'ATTENDANCE', without, hr)).plan).toMatchObject({ refusedCount: 1 })
  })

  it('the unit is the one of the session’s day, and an archived entry comes back', async () => {
    await startOver()
    const later = await buildUnit(app, organization, { code: 'LATER' })
    const [person] = await rows(`select id from employee where staff_number = '1'`)
    await rows(
      `insert into unit_membership (id, organization_id, employee_id, unit_id, starts_on)
       values (gen_random_uuid(), ?, ?, ?, '2025-04-01')`,
      [organization, person?.['id'], later],
    )
    await rows('update employee set unit_id = ? where id = ?', [later, person?.['id']])
    const [second] = await rows(`select id from employee where staff_number = '2'`)
    const employee = String(second?.['id'])
    await buildAttendance(app, organization, {
      session,
      employee,
      archivedAt: new Date('2025-03-03T00:00:00Z'),
    })
    const file = 'staff number,session,status\n1,S1,Passed\n2,S1,Passed\n'
    const run = await importFile(app, 'ATTENDANCE', { bytes: file }, hr)
    expect(run).toMatchObject({ status: 'APPLIED', plan: { addCount: 1, changeCount: 1 } })
    expect(
      await rows(
        `select e.staff_number as person, u.code, a.archived_at from attendance a
           join employee e on e.id = a.employee_id join business_unit u on u.id = a.unit_id order by 1`,
      ),
    ).toEqual([
      { person: '1', code: 'U', archived_at: null },
      { person: '2', code: 'U', archived_at: null },
    ])
  })

  it('whoever is put into a part has to be in its series, on file or in the file', async () => {
    await startOver()
    const { parts } = await buildSeries(app, organization, { course, code: 'SER' })
    await rows(`update training_session set code = 'P1' where id = ?`, [parts[0]])
    const part = 'staff number,session,status\n1,P1,attended\n'
    expect((await uploadAndPlan(app, 'ATTENDANCE', { bytes: part }, hr)).plan).toMatchObject({
      refusedCount: 1,
    })
    const whole = { bytes: `${part}1,SER,enrolled\n` }
    expect(await importFile(app, 'ATTENDANCE', whole, hr)).toMatchObject({ status: 'APPLIED' })
  })

  it('who isn’t HR is refused, and neither file nor plan is theirs to see', async () => {
    await startOver()
    const manager = await buildViewer(app, organization, [{ role: 'administrator' }])
    const refused = await upload(app, 'ATTENDANCE', { bytes: 'a,b\n1,2\n' }, manager)
    expect(refused.body).toMatchObject({ refusal: { code: 'NOT_ALLOWED' } })
    const run = await uploadAndPlan(
      app,
      'ATTENDANCE',
      { bytes: 'staff number,session,status\n1,S1,Passed\n' },
      hr,
    )
    const { data } = await ask(app, 'query ($id: ID!) { importRun(id: $id) { id } }', { id: run.id }, manager)
    expect(data.importRun).toBeNull()
  })
})
