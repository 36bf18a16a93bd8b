import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { apply, importFile, settled, uploadAndPlan } from '../../../test/app/import-file.ts'
import { raceAt } from '../../../test/app/race-at.ts'
import { ask, createTestApp, type TestApp } from '../../../test/app/test-app.ts'
import { buildAudience } from '../../../test/builders/audiences.ts'
import {
  buildColleague,
  buildEmployee,
  buildOrganization,
  buildUnit,
  buildViewer,
} from '../../../test/builders/organization.ts'
import { buildProgram, buildWave } from '../../../test/builders/programs.ts'
import {
  buildAttendance,
  buildCourse,
  buildSession,
  buildRequirement,
} from '../../../test/builders/training.ts'

const REFUSAL = '... on Refusal { refused: code message problems { field code } }'
const REGISTER = `mutation ($input: RegisterForTrainingInput!) { answer: registerForTraining(input: $input) {
  ... on TrainingRegistration { employeeIds seated waiting unchanged unprepared session { seats { taken free waiting } } } ${REFUSAL} } }`
const UNREGISTER = `mutation ($input: UnregisterFromTrainingInput!) { answer: unregisterFromTraining(input: $input) {
  ... on TrainingRegistration { employeeIds session { seats { taken free waiting } } } ${REFUSAL} } }`
const MINE = `id required { title programName dueOn state expiresOn } upcoming { waitingPlace calendarFile session { id } }
  open { id } completed { title completedOn expiresOn score } led { id }`
const choose = (
  name: string,
  input: string,
) => `mutation ($input: ${input}!) { answer: ${name}(input: $input) {
  ... on MyTraining { ${MINE} } ${REFUSAL} } }`
const CHOOSE = choose('registerMyselfForTraining', 'RegisterMyselfForTrainingInput')
const GIVE_UP = choose('unregisterMyselfFromTraining', 'MyTrainingSessionInput')

const ERASE = `mutation ($input: EraseEmployeeInput!) { answer: eraseEmployee(input: $input) { __typename } }`

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000)

// Each dry run of a file starts a thread, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

describe('registering for a session', () => {
  let app: TestApp
  let organization: string
  let unit: string
  let hr: string
  let course: string

  beforeAll(async () => {
    app = await createTestApp()
    organization = await buildOrganization(app)
    unit = await buildUnit(app, organization)
    hr = await buildViewer(app, organization, [{ role: 'hr' }])
    course = await buildCourse(app, organization)
  })
  afterAll(() => app.close())

  const toCome = (more: object = {}) =>
    buildSession(app, organization, { course, startsAt: inDays(5), endsAt: inDays(5.1), ...more })
  const person = (fields: object = {}) => buildEmployee(app, organization, unit, fields)
  const answer = async (document: string, input: object, cookie = hr) =>
    (await ask(app, document, { input }, cookie)).data['answer']
  const listOf = (session: string): Promise<{ id: string; waits: boolean }[]> =>
    app.tenant(organization).execute(
      `select employee_id as id, waiting_since is not null as waits from attendance
        where session_id = ? and archived_at is null order by waiting_since nulls first, id`,
      [session],
    )

  it('people get seats in their order; those for whom none is left wait in theirs, and nobody twice', async () => {
    const session = await toCome({ capacity: 2 })
    const people = [await person(), await person(), await person(), await person()]
    const first = await answer(REGISTER, { sessionId: session, employeeIds: people })
    expect(first).toMatchObject({ employeeIds: people, seated: 2, waiting: 2, unchanged: 0 })
    expect(first.session.seats).toEqual({ taken: 2, free: 0, waiting: 2 })
    expect(await answer(REGISTER, { sessionId: session, employeeIds: people })).toMatchObject({
      employeeIds: [],
      unchanged: 4,
    })
    // The seat of the first goes to the third; the first comes back at the end.
    await answer(UNREGISTER, { sessionId: session, employeeIds: people.slice(0, 1) })
    await answer(REGISTER, { sessionId: session, employeeIds: people.slice(0, 1) })
    const rows = await listOf(session)
    const ids = (waits: boolean) => rows.filter((row) => row.waits === waits).map(({ id }) => id)
    expect(new Set(ids(false))).toEqual(new Set([people[1], people[2]]))
    expect(ids(true)).toEqual([people[3], people[0]])
  })

  it('of two who take the last seat at once one gets it, and the other waits', async () => {
    for (let round = 0; round < 3; round++) {
      const session = await toCome({ capacity: 1 })
      const both = [
        await buildColleague(app, organization, unit),
        await buildColleague(app, organization, unit),
      ]
      const answers = await Promise.all(
        both.map(({ cookie }) => answer(CHOOSE, { sessionId: session }, cookie)),
      )
      const places = answers.map(
        ({ upcoming }) =>
          upcoming.find((one: { session: { id: string } }) => one.session.id === session).waitingPlace,
      )
      expect(new Set(places)).toEqual(new Set([1, null]))
      expect((await listOf(session)).map(({ waits }) => waits)).toEqual([false, true])
    }
  })

  it('whoever takes back giving up a seat that is gone waits where they stood in the line, before those who came later', async () => {
    const session = await toCome({ capacity: 1 })
    const first = await buildColleague(app, organization, unit)
    const [second, third] = [await person(), await person()]
    await answer(REGISTER, { sessionId: session, employeeIds: [first.employee, second, third] })
    await answer(GIVE_UP, { sessionId: session }, first.cookie)
    const back = await answer(CHOOSE, { sessionId: session, takesBack: true }, first.cookie)
    expect(back.upcoming).toMatchObject([{ waitingPlace: 1 }])
    expect(await listOf(session)).toEqual([
      { id: second, waits: false },
      { id: first.employee, waits: true },
      { id: third, waits: true },
    ])
    // Who gives up a place on the waiting list has that one again, and an hour later the last one.
    await answer(GIVE_UP, { sessionId: session }, first.cookie)
    await app
      .tenant(organization)
      .execute(
        `update attendance set archived_at = archived_at - interval '61 minutes' where employee_id = ?`,
        [first.employee],
      )
    const late = await answer(CHOOSE, { sessionId: session, takesBack: true }, first.cookie)
    expect(late.upcoming).toMatchObject([{ waitingPlace: 2 }])
  })

  it('two who give up their seats at once let two move up, never more and never fewer', async () => {
    const session = await toCome({ capacity: 2 })
    const both = [
      await buildColleague(app, organization, unit),
      await buildColleague(app, organization, unit),
    ]
    const waiting = [await person(), await person(), await person()]
    const employeeIds = [...both.map(({ employee }) => employee), ...waiting]
    await answer(REGISTER, { sessionId: session, employeeIds })
    await Promise.all(both.map(({ cookie }) => answer(GIVE_UP, { sessionId: session }, cookie)))
    const rows = await listOf(session)
    expect(
      rows
        .filter(({ waits }) => !waits)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(waiting.slice(0, 2).toSorted())
    expect(rows.filter(({ waits }) => waits).map(({ id }) => id)).toEqual(waiting.slice(2))
  })

  it('a list is registered by numbers, addresses and names; a line that names nobody refuses it whole', async () => {
    const session = await toCome()
    const ada = await person({ fullName: 'Ada Okafor', staffNumber: 'L-1' })
    const bo = await person({ fullName: 'Bo Lind', email: 'bo@n.example', staffNumber: 'L-2' })
    await person({ fullName: 'Cy Twin', staffNumber: 'L-3' })
    await person({ fullName: 'Cy Twin', staffNumber: 'L-4' })
    const people = 'ada  okafor\nBO@N.example\nL-2\n'
    expect(await answer(REGISTER, { sessionId: session, people: `${people}Nobody` })).toMatchObject({
      refused: 'INVALID_INPUT',
      problems: [{ field: 'people', code: 'unknown' }],
    })
    expect(await answer(REGISTER, { sessionId: session, people: 'Cy Twin' })).toMatchObject({
      problems: [{ field: 'people', code: 'more_than_one' }],
    })
    expect(await listOf(session)).toEqual([])
    expect((await answer(REGISTER, { sessionId: session, people })).employeeIds).toEqual([ada, bo])
    expect(await answer(REGISTER, { sessionId: session, people, employeeIds: [ada] })).toMatchObject({
      problems: [{ field: 'people', code: 'one_of_three' }],
    })
  })

  it('of an audience everybody is registered for whom the course does not count as completed', async () => {
    const [home, own] = [await buildUnit(app, organization), await buildCourse(app, organization)]
    const program = await buildProgram(app, organization)
    const audience = await buildAudience(app, organization, { program, units: [home] })
    const [done, todo] = [
      await buildEmployee(app, organization, home),
      await buildEmployee(app, organization, home),
    ]
    const past = await buildSession(app, organization, {
      course: own,
      startsAt: inDays(-30),
      endsAt: inDays(-30),
    })
    await buildAttendance(app, organization, { session: past, employee: done })
    const session = await toCome({ course: own })
    const asked = { sessionId: session, audienceId: audience }
    expect((await answer(REGISTER, asked)).employeeIds).toEqual([todo])
  })

  it('who has not completed what a course asks for first is named to HR, and refused by themselves', async () => {
    const basics = await buildCourse(app, organization, { title: 'Basics' })
    const next = await buildCourse(app, organization, { needs: [basics] })
    const session = await toCome({ course: next })
    const { employee, cookie } = await buildColleague(app, organization, unit, { fullName: 'Eve Early' })
    expect(await answer(CHOOSE, { sessionId: session }, cookie)).toMatchObject({
      refused: 'NOT_ALLOWED',
      message: 'This course asks for “Basics” first. Complete that one, then choose again.',
    })
    expect(await answer(REGISTER, { sessionId: session, employeeIds: [employee] })).toMatchObject({
      seated: 1,
      unprepared: ['Eve Early'],
    })
  })

  it('seats kept for a wave are chosen by those whom it reaches, and by nobody else', async () => {
    const inside = await buildUnit(app, organization)
    const team = await buildUnit(app, organization, { parent: inside })
    const program = await buildProgram(app, organization)
    const wave = await buildWave(app, organization, program, { units: [inside] })
    const session = await toCome({ wave })
    const { cookie: reached } = await buildColleague(app, organization, team)
    const { cookie: outside } = await buildColleague(app, organization, unit)
    expect(await answer(CHOOSE, { sessionId: session }, outside)).toMatchObject({ refused: 'NOT_FOUND' })
    expect((await answer(CHOOSE, { sessionId: session }, reached)).upcoming).toHaveLength(1)
  })

  it('nobody gives up a seat in what has begun, and nobody chooses it', async () => {
    const session = await buildSession(app, organization, {
      course,
      startsAt: inDays(-0.1),
      endsAt: inDays(0.1),
    })
    const { employee, cookie } = await buildColleague(app, organization, unit)
    await buildAttendance(app, organization, { session, employee, status: 'registered' })
    expect(await answer(GIVE_UP, { sessionId: session }, cookie)).toMatchObject({ refused: 'NOT_ALLOWED' })
    const { cookie: late } = await buildColleague(app, organization, unit)
    expect(await answer(CHOOSE, { sessionId: session }, late)).toMatchObject({ refused: 'NOT_FOUND' })
  })

  it('the page of one person tells what is required by when, what is chosen, and their own scores', async () => {
    const home = await buildUnit(app, organization)
    const { employee, cookie } = await buildColleague(app, organization, home)
    const program = await buildProgram(app, organization, { name: 'CRM' })
    const audience = await buildAudience(app, organization, { program, units: [home] })
    const [done, todo] = [
      await buildCourse(app, organization, { title: 'Done', validityMonths: 12 }),
      await buildCourse(app, organization, { title: 'To do' }),
    ]
    await buildRequirement(app, organization, { program, course: done, audience, dueOn: '2030-02-01' })
    await buildRequirement(app, organization, { program, course: todo, audience, dueOn: '2030-01-01' })
    const past = await buildSession(app, organization, {
      course: done,
      startsAt: inDays(-9),
      endsAt: inDays(-9),
    })
    const endedOn = inDays(-9).toISOString().slice(0, 10)
    await buildAttendance(app, organization, { session: past, employee, score: 83, endedOn })
    const session = await toCome({ course: todo })
    const read = async () => (await ask(app, `{ myTraining { ${MINE} } }`, {}, cookie)).data['myTraining']
    const before = await read()
    expect(before.required).toMatchObject([
      { title: 'To do', programName: 'CRM', dueOn: '2030-01-01', state: 'TO_DO', expiresOn: null },
      { title: 'Done', state: 'COMPLETED' },
    ])
    expect(before.open.map(({ id }: { id: string }) => id)).toContain(session)
    expect(before.completed).toMatchObject([{ title: 'Done', completedOn: endedOn, score: 83 }])
    await answer(CHOOSE, { sessionId: session }, cookie)
    const after = await read()
    expect(after.required[0].state).toBe('REGISTERED')
    expect(after.open.map(({ id }: { id: string }) => id)).not.toContain(session)
    expect(after.upcoming[0].calendarFile).toContain('BEGIN:VEVENT')
  })

  it('fewer seats than people are refused with the number; more seats let those move up who wait longest', async () => {
    const session = await toCome({ capacity: 2 })
    const people = [await person(), await person(), await person()]
    await answer(REGISTER, { sessionId: session, employeeIds: people })
    const hours = { startsOn: '2030-01-10', startTime: '09:00', endsOn: '2030-01-10', endTime: '12:00' }
    const seats = (capacity: number, version: number) =>
      answer(
        `mutation ($input: UpdateTrainingSessionInput!) { answer: updateTrainingSession(input: $input) {
          ... on TrainingSession { version seats { taken waiting } } ${REFUSAL} } }`,
        {
          id: session,
          version,
          session: { ...hours, timeZone: 'Europe/London', isSelfPaced: false, capacity },
        },
      )
    expect(await seats(1, 1)).toMatchObject({ refused: 'INVALID_INPUT', problems: [{ field: 'capacity' }] })
    expect(await seats(3, 1)).toMatchObject({ version: 2, seats: { taken: 3, waiting: 0 } })
  })

  const seatsFile = (courseCode: string, seats: number | '') => ({
    bytes: `course,session,seats\n${courseCode},S1,${seats}\n`,
  })
  const filed = async (code: string, capacity: number, people: number) => {
    const own = await buildCourse(app, organization, { code })
    const session = await toCome({ course: own, code: 'S1', capacity })
    const employeeIds = await Promise.all(Array.from({ length: people }, () => person()))
    await answer(REGISTER, { sessionId: session, employeeIds })
    return { session, employeeIds }
  }
  const capacityOf = async (session: string) => {
    const em = app.tenant(organization)
    const [row] = await em.execute('select capacity from training_session where id = ?', [session])
    return row?.['capacity']
  }
  const problemsOf = async (id: string) => {
    const asked = `query ($id: ID!) { importRun(id: $id) { plan {
      problems(first: 9) { items { row column code message } } } } }`
    return (await ask(app, asked, { id }, hr)).data['importRun'].plan.problems.items
  }
  const tooFew = (people: number) => [
    {
      row: 2,
      column: 'seats',
      code: 'seats_taken',
      message: `${people} people have a seat. Enter ${people} or more, or take people off the list first.`,
    },
  ]

  it('a file with fewer seats than people is refused in its row with their number, and taken with as many', async () => {
    const { session } = await filed('FEWER', 4, 3)
    const run = await uploadAndPlan(app, 'TRAINING_SESSIONS', seatsFile('FEWER', 2), hr)
    expect(await problemsOf(run.id)).toEqual(tooFew(3))
    expect(await apply(app, run, hr)).toMatchObject({ refusal: 'NOT_PLANNED' })
    const enough = await importFile(app, 'TRAINING_SESSIONS', seatsFile('FEWER', 3), hr)
    expect(enough).toMatchObject({ status: 'APPLIED' })
    expect(await capacityOf(session)).toBe(3)
  })

  it('seats that a file adds go to those who wait longest, and without a limit to everybody', async () => {
    const { session, employeeIds } = await filed('MORE', 1, 4)
    const waiting = async () => (await listOf(session)).filter(({ waits }) => waits).map(({ id }) => id)
    await importFile(app, 'TRAINING_SESSIONS', seatsFile('MORE', 2), hr)
    expect(await waiting()).toEqual(employeeIds.slice(2))
    await importFile(app, 'TRAINING_SESSIONS', seatsFile('MORE', ''), hr)
    expect(await waiting()).toEqual([])
  })

  it('a file that was looked at before somebody took the seat shows a new plan and writes nothing', async () => {
    const { session } = await filed('LATER', 4, 2)
    const run = await uploadAndPlan(app, 'TRAINING_SESSIONS', seatsFile('LATER', 2), hr)
    await answer(REGISTER, { sessionId: session, employeeIds: [await person()] })
    await apply(app, run, hr)
    expect(await settled(app, run.id, hr)).toMatchObject({ status: 'PLANNED', plan: { refusedCount: 1 } })
    expect(await problemsOf(run.id)).toEqual(tooFew(3))
    expect(await capacityOf(session)).toBe(4)
  })

  it('a file that takes a seat away while somebody takes it waits for them, and is not applied', async () => {
    const { session, employeeIds } = await filed('WHILE', 3, 3)
    const em = app.tenant(organization)
    await em.execute('update attendance set waiting_since = now() where session_id = ? and employee_id = ?', [
      session,
      employeeIds[2],
    ])
    const run = await uploadAndPlan(app, 'TRAINING_SESSIONS', seatsFile('WHILE', 2), hr)
    await em.transactional(async (tx) => {
      await tx.execute('select from training_session where id = ? for no key update', [session])
      await tx.execute('update attendance set waiting_since = null where session_id = ?', [session])
      await apply(app, run, hr)
      await vi.waitFor(
        async () => {
          await tx.execute('select pg_stat_clear_snapshot()')
          const waits = await tx.execute(
            `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
          )
          expect(waits).toHaveLength(1)
        },
        { timeout: 20_000, interval: 20 },
      )
    })
    expect(await settled(app, run.id, hr)).toMatchObject({
      status: 'FAILED',
      message: expect.stringContaining('changed since the dry run'),
    })
    expect(await capacityOf(session)).toBe(3)
  })

  it('the calendar of a person tells sessions with a seat, not those they wait for or that are cancelled', async () => {
    const { employee, cookie } = await buildColleague(app, organization, unit)
    const own = await buildCourse(app, organization, { title: 'In the calendar' })
    const seated = await toCome({ course: own })
    const waited = await toCome({ course: own })
    const cancelled = await toCome({ course: own, state: 'cancelled' })
    await buildAttendance(app, organization, { session: seated, employee, status: 'registered' })
    await buildAttendance(app, organization, {
      session: waited,
      employee,
      status: 'registered',
      waitingSince: new Date(),
    })
    await buildAttendance(app, organization, { session: cancelled, employee, status: 'registered' })
    const feed = `mutation { answer: turnOnCalendar { ... on CalendarFeed { next { title day path } } } }`
    expect((await ask(app, feed, {}, cookie)).data['answer'].next).toEqual([
      { title: 'In the calendar', day: inDays(5).toISOString().slice(0, 10), path: '/my-training' },
    ])
  })

  it('trainings are handed out to their person; erasing leaves what was without scores, and no seat in what comes', async () => {
    const administrator = await buildViewer(app, organization, [{ role: 'administrator' }])
    const staffNumber = 'ERASED-1'
    const employee = await person({ staffNumber })
    const own = await buildCourse(app, organization, { title: 'Handed out' })
    const past = await buildSession(app, organization, {
      course: own,
      startsAt: inDays(-9),
      endsAt: inDays(-9),
    })
    const session = await toCome({ course: own })
    await buildAttendance(app, organization, { session: past, employee, score: 83 })
    await buildAttendance(app, organization, { session, employee, status: 'registered' })
    const handOut = `mutation ($id: ID!) { answer: exportEmployee(id: $id) { ... on PersonalData { content } } }`
    const handed = (await ask(app, handOut, { id: employee }, administrator)).data['answer']
    expect(JSON.stringify(handed)).toMatch(/Handed out.*83/s)
    expect(await answer(ERASE, { id: employee, version: 1, staffNumber }, administrator)).toEqual({
      __typename: 'EmployeeErased',
    })
    const left = await app
      .tenant(organization)
      .execute('select session_id as session, status, score from attendance where employee_id = ?', [
        employee,
      ])
    expect(left).toEqual([{ session: past, status: 'completed', score: null }])
  })

  it('the seat of an erased person goes to whoever waits longest, unless it has begun', async () => {
    const administrator = await buildViewer(app, organization, [{ role: 'administrator' }])
    const erased = await person()
    const [next, last, late] = [await person(), await person(), await person()]
    const session = await toCome({ capacity: 1 })
    await answer(REGISTER, { sessionId: session, employeeIds: [erased, next, last] })
    const begun = await buildSession(app, organization, {
      course,
      capacity: 1,
      startsAt: inDays(-0.1),
      endsAt: inDays(0.1),
    })
    const registered = { session: begun, status: 'registered' } as const
    await buildAttendance(app, organization, { ...registered, employee: erased })
    await buildAttendance(app, organization, { ...registered, employee: late, waitingSince: inDays(-3) })
    await answer(ERASE, { id: erased, version: 1, staffNumber: erased }, administrator)
    expect(await listOf(session)).toEqual([
      { id: next, waits: false },
      { id: last, waits: true },
    ])
    expect(await listOf(begun)).toEqual([{ id: late, waits: true }])
  })

  it('of somebody who is erased and somebody who gives their seat up at once, two move up', async () => {
    const administrator = await buildViewer(app, organization, [{ role: 'administrator' }])
    const erased = await person()
    const gone = await buildColleague(app, organization, unit)
    const waiting = [await person(), await person(), await person()]
    const session = await toCome({ capacity: 2 })
    await answer(REGISTER, { sessionId: session, employeeIds: [erased, gone.employee, ...waiting] })
    await raceAt(app, 'attendance', [
      () => answer(ERASE, { id: erased, version: 1, staffNumber: erased }, administrator),
      () => answer(GIVE_UP, { sessionId: session }, gone.cookie),
    ])
    const rows = await listOf(session)
    const ids = (waits: boolean) => rows.filter((row) => row.waits === waits).map(({ id }) => id)
    expect(ids(false).toSorted()).toEqual(waiting.slice(0, 2).toSorted())
    expect(ids(true)).toEqual(waiting.slice(2))
  })
})
