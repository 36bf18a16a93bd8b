import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { apply, importFile, plan, settled, uploadAndPlan } from '../../../test/app/import-file.ts'
import { ask, createTestApp, type TestApp } from '../../../test/app/test-app.ts'
import {
  buildEmployee,
  buildOrganization,
  buildUnit,
  buildViewer,
} from '../../../test/builders/organization.ts'
import { buildAttendance, buildCourse, buildSession } from '../../../test/builders/training.ts'
import { newId } from '../../kernel/new-id.ts'

// Each file starts a thread, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const TAKE_BACK = `mutation ($id: ID!) { takeBackImport(id: $id) { __typename
  ... on ImportRun { status message canTakeBack } ... on Refusal { refusal: code refusalMessage: message } } }`
const HEAD = 'staff number,session,status,score\n'

describe('taking an import of attendance back', () => {
  let app: TestApp
  let organization: string
  let hr: string
  let unit: string
  let session: string
  let people: string[]

  beforeAll(async () => {
    app = await createTestApp()
  })
  afterAll(() => app.close())

  const startOver = async () => {
    organization = await buildOrganization(app)
    hr = await buildViewer(app, organization, [{ role: 'hr' }])
    unit = await buildUnit(app, organization, { code: 'U' })
    people = []
    for (const n of [1, 2, 3])
      people.push(
        await buildEmployee(app, organization, unit, { staffNumber: String(n), since: '2020-01-01' }),
      )
    session = await buildSession(app, organization, {
      course: await buildCourse(app, organization),
      code: 'S1',
      startsAt: new Date('2025-03-02T09:00:00Z'),
    })
  }
  const rows = (sql: string) => app.tenant(organization).execute(sql)
  const entries = () =>
    rows(
      `select e.staff_number as person, a.status, a.score, a.outcome, a.source, a.is_presumed as presumed,
              a.archived_at is null as listed
         from attendance a join employee e on e.id = a.employee_id order by 1`,
    )
  const takeBack = async (id: string, cookie = hr, headers?: Record<string, string>) =>
    (await ask(app, TAKE_BACK, { id }, cookie, headers)).data.takeBackImport

  it('takes those off whom the file put on the list, and gives the others back what they said, to the last field', async () => {
    await startOver()
    const before = { session, unit, status: 'no_show' as const, isPresumed: true }
    await buildAttendance(app, organization, { ...before, employee: people[0] ?? '' })
    const [was] = await entries()
    const run = await importFile(app, 'ATTENDANCE', { bytes: `${HEAD}1,S1,Passed,90\n2,S1,Passed,70\n` }, hr)
    expect(await entries()).toMatchObject([
      { person: '1', status: 'completed', score: 90, source: 'file', presumed: false },
      { person: '2', status: 'completed', score: 70, listed: true },
    ])
    const headers = { 'idempotency-key': newId() }
    const taken = await takeBack(run.id, hr, headers)
    expect(taken).toEqual({
      __typename: 'ImportRun',
      status: 'TAKEN_BACK',
      message: '2 records are as before. Sessions that it made or marked as held stay so.',
      canTakeBack: false,
    })
    expect(await entries()).toEqual([was, expect.objectContaining({ person: '2', listed: false })])
    expect(await takeBack(run.id, hr, headers)).toEqual(taken)
    expect(await takeBack(run.id)).toMatchObject({ refusal: 'NOT_ALLOWED' })
  })

  it('what somebody changed since, or a later file, stays, and is counted', async () => {
    await startOver()
    const bytes = `${HEAD}1,S1,Passed,90\n2,S1,Passed,70\n3,S1,Passed,50\n`
    const first = await importFile(app, 'ATTENDANCE', { bytes }, hr)
    await rows(`update attendance set score = 95, version = version + 1 where score = 90`)
    const later = await importFile(app, 'ATTENDANCE', { bytes: `${HEAD}2,S1,Passed,75\n` }, hr)
    expect(await takeBack(first.id)).toMatchObject({
      message:
        '1 record is as before. 2 changed since and left alone. Sessions that it made or marked as held stay so.',
    })
    const scores = async () => (await entries()).map(({ score, listed }) => [score, listed])
    expect(await scores()).toEqual([
      [95, true],
      [75, true],
      [50, false],
    ])
    expect(await takeBack(later.id)).toMatchObject({ status: 'TAKEN_BACK' })
    expect(await scores()).toEqual([
      [95, true],
      [70, true],
      [50, false],
    ])
  })

  it('a seat that it frees goes to whoever waits longest', async () => {
    await startOver()
    const course = await buildCourse(app, organization)
    const startsAt = new Date(Date.now() + 9 * 86_400_000)
    const next = await buildSession(app, organization, { course, code: 'S2', startsAt, capacity: 1 })
    const run = await importFile(app, 'ATTENDANCE', { bytes: `${HEAD}1,S2,Registered,\n` }, hr)
    for (const [place, employee] of people.slice(1).entries()) {
      const waitingSince = new Date(Date.now() - place * 60_000)
      await buildAttendance(app, organization, {
        session: next,
        unit,
        employee,
        status: 'registered',
        waitingSince,
      })
    }
    const waiting = () =>
      rows(`select e.staff_number as person, waiting_since is not null as waits
              from attendance a join employee e on e.id = a.employee_id where a.archived_at is null order by 1`)
    await takeBack(run.id)
    expect(await waiting()).toEqual([
      { person: '2', waits: true },
      { person: '3', waits: false },
    ])
  })

  it('a file that was taken back can be checked and applied again', async () => {
    await startOver()
    const run = await importFile(app, 'ATTENDANCE', { bytes: `${HEAD}1,S1,Passed,90\n` }, hr)
    await takeBack(run.id)
    const again = await plan(app, run.id, hr)
    expect(again.plan).toMatchObject({ addCount: 0, changeCount: 1, leaveCount: 0 })
    await apply(app, again, hr)
    expect(await settled(app, run.id, hr)).toMatchObject({ status: 'APPLIED' })
    expect(await entries()).toMatchObject([{ person: '1', score: 90, listed: true }])
  })

  it('is for files that were applied, of a kind that can be undone, and for whoever may import them', async () => {
    await startOver()
    const planned = await uploadAndPlan(app, 'ATTENDANCE', { bytes: `${HEAD}1,S1,Passed,90\n` }, hr)
    expect(await takeBack(planned.id)).toMatchObject({ refusal: 'NOT_ALLOWED' })
    await apply(app, planned, hr)
    await settled(app, planned.id, hr)
    const employees = 'staff number,full name,unit code,in the unit since\n9,Nine,U,2024-01-01\n'
    const joined = await importFile(app, 'EMPLOYEES', { bytes: employees }, hr)
    expect(await takeBack(joined.id)).toEqual({
      __typename: 'Refusal',
      refusal: 'NOT_ALLOWED',
      refusalMessage: 'A file of this kind can’t be taken back.',
    })
    const stranger = await buildViewer(app, await buildOrganization(app), [{ role: 'hr' }])
    const manager = await buildViewer(app, organization, [{ role: 'program_manager' }])
    for (const other of [stranger, manager])
      expect(await takeBack(planned.id, other)).toMatchObject({ __typename: 'Refusal' })
    expect(await entries()).toMatchObject([{ person: '1', listed: true }])
  })
})
