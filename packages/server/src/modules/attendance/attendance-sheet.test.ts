import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ask, createTestApp, ORIGIN, signIn, type TestApp } from '../../../test/app/test-app.ts'
import {
  buildAccount,
  buildEmployee,
  buildOrganization,
  buildUnit,
  buildViewer,
} from '../../../test/builders/organization.ts'
import { buildAttendance, buildCourse, buildSeries, buildSession } from '../../../test/builders/training.ts'
import { newId } from '../../kernel/new-id.ts'
import { Account } from '../access/account.entity.ts'
import { UnitMembership } from '../organization/unit-membership.entity.ts'
import { TrainingSession } from '../training/training-session.entity.ts'
import { Attendance } from './attendance.entity.ts'

const ROW = 'employeeId fullName unitName version status isPresumed isWaiting score scoreBefore source'
const SHEET = `query ($id: ID!, $after: String) { sheet: attendanceSheet(sessionId: $id) {
  id version isHeld isPart mayMark { allowed reason }
  room { link opensAt closesAt } people(page: { first: 100, after: $after }) { total items { ${ROW} } } } }`
const MARK = `mutation ($input: MarkAttendanceInput!) { answer: markAttendance(input: $input) {
  ... on AttendanceMarked { rows { ${ROW} } movedUp { employeeId isWaiting version } takenOff conflicts { employeeId fullName onFile { status score version } } }
  ... on Refusal { code message problems { field code message } } } }`
const closing = (name: string) => `mutation ($input: VersionedInput!) { answer: ${name}(input: $input) {
  ... on AttendanceSheetClosed { changed sheet { version isHeld } } ... on Refusal { code message } } }`
const REGISTER = `mutation ($input: RegisterForTrainingInput!) { answer: registerForTraining(input: $input) { __typename } }`
const FIND = `query ($id: ID!, $search: String!) { found: peopleForSheet(sessionId: $id, search: $search) {
  fullName isOnSheet } }`
const LIST = `query ($id: ID!, $lines: [String!]!) { listed: peopleOfList(sessionId: $id, lines: $lines) {
  line matches { fullName staffNumber isOnSheet } } }`

const DURING = new Date()
const hoursLater = (hours: number) => new Date(DURING.getTime() + hours * 3_600_000)
/** It began an hour ago and takes four. */
const NOW = { startsAt: hoursLater(-1) }

describe('the sheet of a session', () => {
  let app: TestApp
  let organization: string
  let unit: string
  let hr: string
  let course: string

  beforeAll(async () => {
    app = await createTestApp()
    organization = await buildOrganization(app)
    unit = await buildUnit(app, organization, { name: 'Harbor' })
    hr = await buildViewer(app, organization, [{ role: 'hr' }])
    course = await buildCourse(app, organization)
  })
  beforeEach(() => app.setNow(null))
  afterAll(() => app.close())

  const person = (fullName: string, staffNumber = newId()) =>
    buildEmployee(app, organization, unit, { fullName, staffNumber, email: `${staffNumber}@n.example` })
  const mark = async (sessionId: string, marks: object[], cookie = hr) =>
    (await ask(app, MARK, { input: { sessionId, marks } }, cookie)).data.answer
  const sheetOf = async (id: string, cookie = hr) => (await ask(app, SHEET, { id }, cookie)).data.sheet
  const rowsOf = async (id: string) => (await sheetOf(id)).people.items
  const onFile = (session: string) => app.tenant(organization).find(Attendance, { session })
  const trainer = async () => {
    const employee = await person('Tess Trainer')
    const account = await buildAccount(app, organization, [{ role: 'employee' }])
    await app.tenant(organization).nativeUpdate(Account, { id: account.id }, { employee })
    return { employee, cookie: await signIn(app, account.email, account.password) }
  }

  it('HR and the trainer of the session keep it, with scores; for anybody else there is none', async () => {
    const { employee, cookie } = await trainer()
    const session = await buildSession(app, organization, { ...NOW, course, trainer: employee })
    const other = await buildSession(app, organization, { ...NOW, course })
    const ada = await person('Ada')
    await buildAttendance(app, organization, { session, employee: ada, score: 80 })
    for (const keeper of [hr, cookie])
      expect((await sheetOf(session, keeper)).people.items).toMatchObject([{ fullName: 'Ada', score: 80 }])
    const reader = await buildViewer(app, organization, [
      { role: 'executive' },
      { role: 'administrator' },
      { role: 'line_manager', unit },
    ])
    const marks = [{ employeeId: ada, version: 1, status: 'EXCUSED' }]
    for (const [stranger, session_] of [
      [reader, session],
      [cookie, other],
    ] as const) {
      expect(await sheetOf(session_, stranger)).toBeNull()
      expect(await mark(session_, marks, stranger)).toMatchObject({ code: 'NOT_FOUND' })
      expect((await ask(app, FIND, { id: session_, search: 'ad' }, stranger)).data.found).toEqual([])
      expect((await ask(app, LIST, { id: session_, lines: ['Ada'] }, stranger)).data.listed).toEqual([])
    }
    expect(await mark(session, marks, cookie)).toMatchObject({ rows: [{ status: 'EXCUSED', version: 2 }] })
  })

  it('marks registered people and walk-ins with scores, in the unit where they were on that day', async () => {
    const startsAt = hoursLater(-10 * 24)
    const session = await buildSession(app, organization, { course, startsAt })
    const [ada, bo] = [await person('Ada Registered'), await person('Bo Walks In')]
    await buildAttendance(app, organization, {
      session,
      employee: ada,
      status: 'registered',
      waitingSince: DURING,
    })
    const later = await buildUnit(app, organization, { name: 'Later' })
    const em = app.tenant(organization)
    em.create(UnitMembership, {
      id: newId(),
      organization,
      employee: bo,
      unit: later,
      startsOn: hoursLater(-5 * 24)
        .toISOString()
        .slice(0, 10),
    })
    await em.flush()
    const answer = await mark(session, [
      { employeeId: ada, version: 1, status: 'COMPLETED', score: 91.5 },
      { employeeId: bo, status: 'ATTENDED', scoreBefore: 20 },
    ])
    expect(answer).toEqual({
      rows: expect.arrayContaining([
        expect.objectContaining({
          employeeId: ada,
          status: 'COMPLETED',
          isWaiting: false,
          score: 91.5,
          version: 2,
        }),
        expect.objectContaining({
          employeeId: bo,
          unitName: 'Harbor',
          scoreBefore: 20,
          version: 1,
          source: 'SHEET',
        }),
      ]),
      movedUp: [],
      takenOff: [],
      conflicts: [],
    })
    // Left out, scores stay; null empties them.
    await mark(session, [{ employeeId: ada, version: 2, status: 'ATTENDED' }])
    expect((await rowsOf(session))[0]).toMatchObject({ status: 'ATTENDED', score: 91.5 })
    await mark(session, [{ employeeId: ada, version: 3, status: 'ATTENDED', score: null }])
    expect((await rowsOf(session))[0]).toMatchObject({ score: null, version: 4 })
  })

  it('a mark is taken back: to what was before, or off the sheet, and on it again', async () => {
    const session = await buildSession(app, organization, { ...NOW, course })
    const ada = await person('Ada')
    await mark(session, [{ employeeId: ada, status: 'COMPLETED' }])
    expect(await mark(session, [{ employeeId: ada, version: 1, takeOff: true }])).toEqual({
      rows: [],
      movedUp: [],
      takenOff: [ada],
      conflicts: [],
    })
    expect(await rowsOf(session)).toEqual([])
    expect(await mark(session, [{ employeeId: ada, status: 'ATTENDED' }])).toMatchObject({
      rows: [{ status: 'ATTENDED', version: 3 }],
    })
    expect(await onFile(session)).toHaveLength(1)
  })

  it('what somebody else has put down since is not overwritten: it comes back, and the other marks stand', async () => {
    const session = await buildSession(app, organization, { ...NOW, course })
    const [ada, bo, cy] = [await person('Ada'), await person('Bo'), await person('Cy')]
    for (const employee of [ada, bo])
      await buildAttendance(app, organization, { session, employee, status: 'registered' })
    await mark(session, [
      { employeeId: ada, version: 1, status: 'EXCUSED' },
      { employeeId: bo, version: 1, status: 'COMPLETED' },
      { employeeId: cy, status: 'ATTENDED', score: 10 },
    ])
    // Somebody who was offline saw them all before that.
    const late = await mark(session, [
      { employeeId: ada, version: 1, status: 'COMPLETED' },
      { employeeId: bo, version: 1, status: 'COMPLETED' },
      { employeeId: cy, status: 'COMPLETED' },
    ])
    expect(late.conflicts).toEqual([
      { employeeId: ada, fullName: 'Ada', onFile: { status: 'EXCUSED', score: null, version: 2 } },
      { employeeId: cy, fullName: 'Cy', onFile: { status: 'ATTENDED', score: 10, version: 1 } },
    ])
    // Both had said the same of Bo: there is nothing to ask.
    expect(late.rows).toMatchObject([{ employeeId: bo, status: 'COMPLETED', version: 2 }])
    expect((await rowsOf(session)).map(({ status }: { status: string }) => status)).toEqual([
      'EXCUSED',
      'COMPLETED',
      'ATTENDED',
    ])
  })

  it('of twenty who put down a walk-in at the same moment one does, and nobody is there twice', async () => {
    const session = await buildSession(app, organization, { ...NOW, course })
    const ada = await person('Ada')
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, score) =>
        mark(session, [{ employeeId: ada, status: 'ATTENDED', score }]),
      ),
    )
    expect(answers.filter(({ rows }) => rows.length === 1)).toHaveLength(1)
    expect(answers.filter(({ conflicts }) => conflicts.length === 1)).toHaveLength(19)
    expect(await onFile(session)).toHaveLength(1)
  })

  it('sent again with its key a mark acts once, whatever was put down since', async () => {
    const session = await buildSession(app, organization, { ...NOW, course })
    const ada = await person('Ada')
    const send = async () =>
      (
        await app.http.inject({
          method: 'POST',
          url: '/graphql',
          headers: {
            'content-type': 'application/json',
            origin: ORIGIN,
            cookie: hr,
            'idempotency-key': 'mark 1',
          },
          payload: {
            query: MARK,
            variables: { input: { sessionId: session, marks: [{ employeeId: ada, status: 'COMPLETED' }] } },
          },
        })
      ).json().data.answer
    const first = await send()
    await mark(session, [{ employeeId: ada, version: 1, status: 'NO_SHOW' }])
    expect(await send()).toEqual(first)
    expect(await rowsOf(session)).toMatchObject([{ status: 'NO_SHOW', version: 2 }])
  })

  it('what is wrong refuses all, naming the person: strangers, scores, completion below the pass score', async () => {
    const tested = await buildCourse(app, organization, { passScore: 70 })
    const session = await buildSession(app, organization, { ...NOW, course: tested })
    const [ada, bo] = [await person('Ada'), await person('Bo')]
    const refused = await mark(session, [
      { employeeId: ada, status: 'COMPLETED', score: 69 },
      { employeeId: newId(), status: 'ATTENDED' },
      { employeeId: bo, status: 'ATTENDED' },
    ])
    expect(refused).toMatchObject({
      code: 'INVALID_INPUT',
      problems: [
        { field: 'marks.0.score', code: 'not_passed', message: expect.stringMatching(/^Ada: /) },
        { field: 'marks.1.employeeId', code: 'unknown' },
      ],
    })
    expect(await mark(session, [{ employeeId: ada, status: 'ATTENDED', score: 101 }])).toMatchObject({
      problems: [{ field: 'marks.0.score', code: 'too_large' }],
    })
    expect(await onFile(session)).toEqual([])
  })

  it('nobody was at a session that hasn’t begun or was cancelled; being excused can be put down before', async () => {
    const session = await buildSession(app, organization, { course, startsAt: hoursLater(0.6) })
    const cancelled = await buildSession(app, organization, { ...NOW, course, state: 'cancelled' })
    const ada = await person('Ada')
    const present = [{ employeeId: ada, status: 'ATTENDED' }]
    expect(await mark(session, present)).toMatchObject({ problems: [{ code: 'not_begun' }] })
    expect(await mark(session, [{ employeeId: ada, status: 'EXCUSED' }])).toMatchObject({
      rows: [{ version: 1 }],
    })
    expect(await mark(cancelled, present)).toMatchObject({ problems: [{ code: 'not_begun' }] })
    expect((await sheetOf(cancelled)).mayMark.allowed).toBe(false)
  })

  it('a seat that is freed on the sheet before the session goes to whoever waits longest', async () => {
    const session = await buildSession(app, organization, {
      course,
      startsAt: hoursLater(48),
      endsAt: hoursLater(50),
      capacity: 2,
    })
    const [ada, bo, cy, dee] = [
      await person('Ada'),
      await person('Bo'),
      await person('Cy Waits'),
      await person('Dee Waits'),
    ]
    for (const employee of [ada, bo])
      await buildAttendance(app, organization, { session, employee, status: 'registered' })
    for (const [employee, hours] of [
      [dee, -1],
      [cy, -2],
    ] as const)
      await buildAttendance(app, organization, {
        session,
        employee,
        status: 'registered',
        waitingSince: hoursLater(hours),
      })
    const waiting = async () =>
      (await rowsOf(session)).flatMap((row: { fullName: string; isWaiting: boolean }) =>
        row.isWaiting ? [row.fullName] : [],
      )
    expect(await waiting()).toHaveLength(2)
    await mark(session, [{ employeeId: ada, version: 1, status: 'EXCUSED' }])
    expect(await waiting()).toEqual(['Dee Waits'])
    await mark(session, [{ employeeId: bo, version: 1, takeOff: true }])
    expect(await waiting()).toEqual([])
  })

  it('taking back that somebody is excused or off the sheet sells no seat twice: who comes back waits where they stood in the line', async () => {
    const session = await buildSession(app, organization, {
      course,
      startsAt: hoursLater(48),
      endsAt: hoursLater(50),
      capacity: 2,
    })
    const people = await Promise.all(['Ada', 'Bo', 'Cy', 'Dee'].map((name) => person(name)))
    const [ada = '', bo = '', cy = ''] = people
    await ask(app, REGISTER, { input: { sessionId: session, employeeIds: people } }, hr)
    const line = async () => {
      const rows: { fullName: string; waits: boolean }[] = await app.tenant(organization).execute(
        `select e.full_name as "fullName", a.waiting_since is not null as waits from attendance a join employee e on e.id = a.employee_id
          where a.session_id = ? and a.archived_at is null and a.status = 'registered' order by a.waiting_since nulls first, 1`,
        [session],
      )
      const names = (isWaiting: boolean) =>
        rows.filter(({ waits }) => waits === isWaiting).map(({ fullName }) => fullName)
      return { seated: names(false), waiting: names(true) }
    }
    // Whoever gets the seat is answered as well, with a version to mark them by.
    expect(await mark(session, [{ employeeId: ada, version: 1, status: 'EXCUSED' }])).toMatchObject({
      movedUp: [{ employeeId: cy, isWaiting: false, version: 2 }],
    })
    expect(await line()).toEqual({ seated: ['Bo', 'Cy'], waiting: ['Dee'] })
    expect(await mark(session, [{ employeeId: ada, version: 2, status: 'REGISTERED' }])).toMatchObject({
      rows: [{ employeeId: ada, isWaiting: true }],
    })
    expect(await line()).toEqual({ seated: ['Bo', 'Cy'], waiting: ['Ada', 'Dee'] })
    // The seat of the next who leaves is for the first in line, and who moved up leaves the same way.
    await mark(session, [{ employeeId: cy, version: 2, takeOff: true }])
    expect(await line()).toEqual({ seated: ['Ada', 'Bo'], waiting: ['Dee'] })
    await mark(session, [{ employeeId: cy, status: 'REGISTERED' }])
    expect(await line()).toEqual({ seated: ['Ada', 'Bo'], waiting: ['Cy', 'Dee'] })
    // Where the seat is still free it is theirs again, also beside somebody new who would take it.
    await mark(session, [{ employeeId: bo, version: 1, status: 'EXCUSED' }])
    const eve = await person('Eve')
    await mark(session, [
      { employeeId: eve, status: 'REGISTERED' },
      { employeeId: bo, version: 2, status: 'REGISTERED' },
    ])
    expect(await line()).toEqual({ seated: ['Ada', 'Cy'], waiting: ['Bo', 'Dee', 'Eve'] })
  })

  it('whoever was in the room is put down beyond the seats; taken back, they book none, and nobody loses theirs', async () => {
    const session = await buildSession(app, organization, { ...NOW, course, capacity: 1 })
    const [ada, bo, cy] = [await person('Ada'), await person('Bo Waits'), await person('Cy Walks in')]
    await buildAttendance(app, organization, { session, employee: ada, status: 'registered' })
    await buildAttendance(app, organization, {
      session,
      employee: bo,
      status: 'registered',
      waitingSince: DURING,
    })
    await mark(session, [
      { employeeId: ada, version: 1, status: 'ATTENDED' },
      { employeeId: bo, version: 1, status: 'ATTENDED' },
      { employeeId: cy, status: 'ATTENDED' },
    ])
    expect((await rowsOf(session)).map(({ status }: { status: string }) => status)).toEqual([
      'ATTENDED',
      'ATTENDED',
      'ATTENDED',
    ])
    await mark(session, [
      { employeeId: ada, version: 2, status: 'REGISTERED' },
      { employeeId: bo, version: 2, status: 'REGISTERED' },
      { employeeId: cy, version: 1, takeOff: true },
    ])
    expect(await rowsOf(session)).toMatchObject([
      { fullName: 'Ada', status: 'REGISTERED', isWaiting: false },
      { fullName: 'Bo Waits', status: 'REGISTERED', isWaiting: true },
    ])
    // Nobody has moved up since it began, so the seat of whoever is excused is still theirs.
    await mark(session, [{ employeeId: ada, version: 3, status: 'EXCUSED' }])
    await mark(session, [{ employeeId: ada, version: 4, status: 'REGISTERED' }])
    expect((await rowsOf(session))[0]).toMatchObject({ status: 'REGISTERED', isWaiting: false })
  })

  it('closing makes whoever is still registered a no-show, opening again takes just that back', async () => {
    const session = await buildSession(app, organization, { ...NOW, course })
    const [ada, bo, cy, dee] = [
      await person('Ada'),
      await person('Bo'),
      await person('Cy'),
      await person('Dee'),
    ]
    await buildAttendance(app, organization, { session, employee: ada, status: 'registered' })
    await buildAttendance(app, organization, { session, employee: bo, status: 'completed' })
    await buildAttendance(app, organization, { session, employee: cy, status: 'no_show' })
    await buildAttendance(app, organization, {
      session,
      employee: dee,
      status: 'registered',
      waitingSince: DURING,
    })
    const statuses = async () => (await rowsOf(session)).map(({ status }: { status: string }) => status)
    const send = async (name: string, version: number) =>
      (await ask(app, closing(name), { input: { id: session, version } }, hr)).data.answer
    expect(await send('closeAttendanceSheet', 1)).toEqual({ changed: 1, sheet: { version: 2, isHeld: true } })
    expect(await statuses()).toEqual(['NO_SHOW', 'COMPLETED', 'NO_SHOW', 'REGISTERED'])
    expect(await send('closeAttendanceSheet', 1)).toMatchObject({ code: 'CONFLICT' })
    expect(await send('closeAttendanceSheet', 2)).toMatchObject({ code: 'NOT_ALLOWED' })
    expect(await send('reopenAttendanceSheet', 2)).toEqual({
      changed: 1,
      sheet: { version: 3, isHeld: false },
    })
    expect(await statuses()).toEqual(['REGISTERED', 'COMPLETED', 'NO_SHOW', 'REGISTERED'])
  })

  it('a part of a series has the people of the series; what it says of them is its own', async () => {
    const series = await buildSeries(app, organization, {
      course,
      partsStartAt: [-1, 24, 48].map(hoursLater),
    })
    const [part = ''] = series.parts
    const [ada, bo, cy] = [await person('Ada'), await person('Bo'), await person('Cy')]
    for (const employee of [ada, bo])
      await buildAttendance(app, organization, { session: series.id, employee, status: 'registered' })
    await buildAttendance(app, organization, {
      session: series.id,
      employee: cy,
      status: 'registered',
      waitingSince: DURING,
    })
    expect(await sheetOf(part)).toMatchObject({
      isPart: true,
      people: {
        total: 2,
        items: [{ fullName: 'Ada', version: null, status: 'REGISTERED' }, { fullName: 'Bo' }],
      },
    })
    await mark(part, [{ employeeId: ada, status: 'ATTENDED' }])
    const { data } = await ask(app, closing('closeAttendanceSheet'), { input: { id: part, version: 1 } }, hr)
    expect(data.answer).toMatchObject({ changed: 1 })
    expect(await rowsOf(part)).toMatchObject([
      { status: 'ATTENDED', isPresumed: false },
      { status: 'NO_SHOW', isPresumed: true },
    ])
    expect(await rowsOf(series.id)).toMatchObject([{ status: 'REGISTERED' }, { status: 'REGISTERED' }, {}])
  })

  it('two letters find people by any part of name or staff number, those of the session first', async () => {
    const session = await buildSession(app, organization, { ...NOW, course })
    const expected = await person('Zacharias Qwist', 'S-Q1')
    await person('Anna Qwell')
    await person('Bonnie McQwade')
    await person('Carl', 'XQW9')
    await buildAttendance(app, organization, { session, employee: expected, status: 'registered' })
    const find = async (search: string) =>
      (await ask(app, FIND, { id: session, search }, hr)).data.found.map(
        (one: { fullName: string }) => one.fullName,
      )
    expect(await find('qw')).toEqual(['Zacharias Qwist', 'Anna Qwell', 'Bonnie McQwade', 'Carl'])
    expect(await find('qw an')).toEqual(['Anna Qwell'])
    expect(await find('q')).toEqual([])
    expect(await find('%%')).toEqual([])
  })

  it('a pasted list is read by name, family name first, staff number or address; who shares a name is asked about', async () => {
    const session = await buildSession(app, organization, { ...NOW, course })
    await person('Lena Holt', 'L-1')
    await person('Twin Name', 'L-2')
    await person('Twin Name', 'L-3')
    const lines = ['lena  HOLT', 'Holt, Lena', 'l-1', 'L-1@n.example', 'Twin Name', 'Nobody At All']
    const { data } = await ask(app, LIST, { id: session, lines }, hr)
    expect(
      data.listed.map(({ matches }: { matches: { staffNumber: string }[] }) =>
        matches.map(({ staffNumber }) => staffNumber).toSorted(),
      ),
    ).toEqual([['L-1'], ['L-1'], ['L-1'], ['L-1'], ['L-2', 'L-3'], []])
    expect(await onFile(session)).toEqual([])
  })

  it('each change of an entry is on the audit record, under the entry', async () => {
    const session = await buildSession(app, organization, { ...NOW, course })
    const ada = await person('Ada')
    await mark(session, [{ employeeId: ada, status: 'ATTENDED' }])
    await mark(session, [{ employeeId: ada, version: 1, status: 'ATTENDED', score: 55 }])
    const [row] = await onFile(session)
    const entries: { detail: unknown }[] = await app
      .tenant(organization)
      .execute('select detail from audit_entry where subject_id = ? order by sequence', [row?.id])
    expect(entries.map(({ detail }) => detail)).toEqual([
      { isTakenOff: { before: true, after: false }, status: { before: null, after: 'attended' } },
      { score: { before: null, after: 55 } },
    ])
  })

  describe('and its room', () => {
    const post = (route: string, body: object) =>
      app.http.inject({ method: 'POST', url: `/api/room/${route}`, payload: body })
    const tokenOf = async (session: string) => new URL((await sheetOf(session)).room.link).hash.slice(1)
    const arrive = async (token: string, who: string) => {
      const { statusCode, body } = await post('sign-in', { token, who })
      return [statusCode, body]
    }

    it('takes staff number or address, once, from half an hour before until half an hour after', async () => {
      const session = await buildSession(app, organization, { ...NOW, course, capacity: 3 })
      const ada = await person('Ada', 'R-1')
      await person('Bo', 'R-2')
      await buildAttendance(app, organization, { session, employee: ada, status: 'registered' })
      const token = await tokenOf(session)
      const taken = [200, '{"taken":true}']
      expect(await arrive(token, 'r-1')).toEqual(taken)
      expect(await arrive(token, 'R-1@N.example')).toEqual(taken)
      expect(await arrive(token, ' R-2 ')).toEqual(taken)
      expect(await rowsOf(session)).toMatchObject([
        { fullName: 'Ada', status: 'ATTENDED', source: 'ROOM', version: 2 },
        { fullName: 'Bo', status: 'ATTENDED', source: 'ROOM', version: 1 },
      ])
      app.setNow(hoursLater(-1.51))
      expect((await arrive(token, 'R-1'))[0]).toBe(409)
      app.setNow(hoursLater(3.51))
      expect((await arrive(token, 'R-1'))[0]).toBe(410)
    })

    it('answers alike for somebody unknown, without a seat or marked already, and changes nothing of them', async () => {
      const session = await buildSession(app, organization, { ...NOW, course, capacity: 1 })
      const [ada, cy] = [await person('Ada', 'U-1'), await person('Cy', 'U-3')]
      await person('Bo', 'U-2')
      await buildAttendance(app, organization, { session, employee: ada, status: 'registered' })
      await buildAttendance(app, organization, { session, employee: cy, status: 'excused' })
      const token = await tokenOf(session)
      const answers = []
      for (const who of ['U-1', 'U-2', 'U-3', 'nobody', 'Ada']) answers.push(await arrive(token, who))
      expect(new Set(answers.map(String)).size).toBe(1)
      expect(await rowsOf(session)).toMatchObject([
        { fullName: 'Ada', status: 'ATTENDED' },
        { fullName: 'Cy', status: 'EXCUSED', version: 1 },
      ])
    })

    it('shows the session and no names; a forged, renewed or cancelled link leads to none', async () => {
      const session = await buildSession(app, organization, { ...NOW, course, place: 'Room 4' })
      await buildAttendance(app, organization, {
        session,
        employee: await person('Secret Name'),
        status: 'registered',
      })
      const token = await tokenOf(session)
      const { statusCode, body } = await post('open', { token })
      expect([statusCode, JSON.parse(body)]).toMatchObject([
        200,
        { courseTitle: 'Talking with customers', place: 'Room 4' },
      ])
      expect(body).not.toMatch(/Secret|partOfId|"id"/)
      const forged = `${token.slice(0, -4)}AAAA`
      const { data } = await ask(
        app,
        `mutation ($input: VersionedInput!) { answer: renewRoomLink(input: $input) { ... on AttendanceSheet { room { link } } } }`,
        { input: { id: session, version: 1 } },
        hr,
      )
      const renewed = new URL(data.answer.room.link).hash.slice(1)
      expect(renewed).not.toBe(token)
      for (const dead of [forged, token]) expect((await post('open', { token: dead })).statusCode).toBe(404)
      expect((await post('open', { token: renewed })).statusCode).toBe(200)
      await app.tenant(organization).nativeUpdate(TrainingSession, { id: session }, { state: 'cancelled' })
      expect((await post('open', { token: renewed })).statusCode).toBe(404)
    })

    it('lets one caller try so often, whoever is named, and again after ten minutes', async () => {
      const session = await buildSession(app, organization, { ...NOW, course, capacity: 2 })
      const token = await tokenOf(session)
      // Thirty to spare and one for each seat.
      for (let tries = 0; tries < 32; tries++) expect((await arrive(token, `guess ${tries}`))[0]).toBe(200)
      expect((await arrive(token, 'one more'))[0]).toBe(429)
      app.setNow(new Date(Date.now() + 600_001))
      expect((await arrive(token, 'one more'))[0]).toBe(200)
    })
  })
})
