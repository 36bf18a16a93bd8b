import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, createTestApp, type TestApp } from '../../../test/app/test-app.ts'
import {
  buildColleague,
  buildEmployee,
  buildOrganization,
  buildUnit,
  buildViewer,
} from '../../../test/builders/organization.ts'
import { buildProgram, buildWave } from '../../../test/builders/programs.ts'
import { buildAttendance, buildCourse, buildSeries, buildSession } from '../../../test/builders/training.ts'

const LIST = `query ($filter: TrainingSessionFilter!, $page: PageInput!) {
  trainingSessions(filter: $filter, page: $page) { total endCursor items { name series { position parts } partCount } } }`

const HOUR = 3_600_000
const inHours = (hours: number) => new Date(Date.now() + hours * HOUR)

describe('sessions', () => {
  let app: TestApp
  let organization: string
  let unit: string
  let hr: string

  beforeAll(async () => {
    app = await createTestApp()
    organization = await buildOrganization(app)
    unit = await buildUnit(app, organization)
    hr = await buildViewer(app, organization, [{ role: 'hr' }])
  })
  afterAll(() => app.close())

  const list = async (filter: object, page: object = { first: 10 }) =>
    (await ask(app, LIST, { filter, page }, hr)).data['trainingSessions']
  const namesOf = async (filter: object) =>
    (await list(filter)).items.map(({ name }: { name: string }) => name)

  it('stand in three groups: to come, over without a sheet, and past', async () => {
    const course = await buildCourse(app, organization)
    const at = (name: string, hours: number, more: object = {}) =>
      buildSession(app, organization, {
        course,
        name,
        startsAt: inHours(hours),
        endsAt: inHours(hours + 2),
        ...more,
      })
    await at('next week', 170)
    await at('tomorrow', 24)
    await at('runs now', -1)
    await at('not logged', -24)
    await at('logged', -48, { state: 'held' })
    await at('off', -72, { state: 'cancelled' })
    await at('off soon', 48, { state: 'cancelled' })
    await at('put away', 24, { archivedAt: new Date() })
    const of = { courseId: course }
    expect(await namesOf({ ...of, group: 'UPCOMING' })).toEqual([
      'runs now',
      'tomorrow',
      'off soon',
      'next week',
    ])
    expect(await namesOf({ ...of, group: 'TO_LOG' })).toEqual(['not logged'])
    expect(await namesOf({ ...of, group: 'PAST' })).toEqual(['logged', 'off'])
    expect(await namesOf({ ...of, archived: true })).toEqual(['put away'])
    expect(await namesOf({ ...of, search: 'RUNS' })).toEqual(['runs now'])
  })

  it('a series is listed by its parts until it is over', async () => {
    const course = await buildCourse(app, organization)
    const { id } = await buildSeries(app, organization, {
      course,
      name: 'Mornings',
      partsStartAt: [inHours(-200), inHours(-100), inHours(50)],
    })
    await buildSeries(app, organization, { course, name: 'Done', partsStartAt: [inHours(-300)] })
    expect((await list({ courseId: course, group: 'UPCOMING' })).items).toEqual([
      { name: null, series: { position: 3, parts: 3 }, partCount: 0 },
    ])
    const { items } = await list({ courseId: course, group: 'TO_LOG' })
    expect(items.map(({ name, series }: { name: string; series: unknown }) => name ?? series)).toEqual([
      'Done',
      { position: 1, parts: 1 },
      { position: 1, parts: 3 },
      { position: 2, parts: 3 },
    ])
    const { data } = await ask(
      app,
      '($id: ID!) { trainingSession(id: $id) { parts { id } } }'.replace('(', 'query ('),
      { id },
      hr,
    )
    expect(data['trainingSession'].parts).toHaveLength(3)
  })

  it('are read page by page, in either direction, with none twice', async () => {
    const course = await buildCourse(app, organization)
    for (const state of ['planned', 'held'] as const)
      for (const name of ['a', 'b', 'c'])
        await buildSession(app, organization, {
          course,
          name,
          state,
          startsAt: new Date(`2020-01-0${'abc'.indexOf(name) + 1}T09:00Z`),
        })
    for (const [group, expected] of [
      ['TO_LOG', ['a', 'b', 'c']],
      ['PAST', ['c', 'b', 'a']],
    ] as const) {
      const first = await list({ courseId: course, group }, { first: 2 })
      const second = await list({ courseId: course, group }, { first: 2, after: first.endCursor })
      const names = [...first.items, ...second.items].map(({ name }: { name: string }) => name)
      expect({ names, total: second.total, end: second.endCursor }).toEqual({
        names: expected,
        total: 3,
        end: null,
      })
    }
  })

  it('tell day and hour by the clocks of their place, and seats with who waits', async () => {
    const course = await buildCourse(app, organization)
    const id = await buildSession(app, organization, {
      course,
      capacity: 3,
      timeZone: 'Pacific/Auckland',
      startsAt: new Date('2027-01-10T20:30Z'),
      endsAt: new Date('2027-01-10T22:00Z'),
    })
    const part = await buildSession(app, organization, { course, partOf: id })
    const rows = [
      { status: 'registered' },
      { status: 'no_show' },
      { status: 'excused' },
      { status: 'registered', waitingSince: new Date() },
      { status: 'registered', archivedAt: new Date() },
    ] as const
    for (const row of rows) {
      const employee = await buildEmployee(app, organization, unit)
      await buildAttendance(app, organization, { session: id, employee, ...row })
    }
    const asked = `query ($id: ID!) { trainingSession(id: $id) { startsOn startTime endsOn endTime seats { taken free waiting } } }`
    // Auckland is 13 hours ahead of UTC in January.
    const seats = { taken: 2, free: 1, waiting: 1 }
    expect((await ask(app, asked, { id }, hr)).data['trainingSession']).toEqual({
      startsOn: '2027-01-11',
      startTime: '09:30',
      endsOn: '2027-01-11',
      endTime: '11:00',
      seats,
    })
    expect((await ask(app, asked, { id: part }, hr)).data['trainingSession']).toMatchObject({ seats })
  })

  it('the sheet is kept by HR and the trainer; a program is named to those who see it', async () => {
    const { employee: trainer, cookie: theTrainer } = await buildColleague(app, organization, unit)
    const program = await buildProgram(app, organization)
    const wave = await buildWave(app, organization, program, { units: [unit] })
    const course = await buildCourse(app, organization)
    const id = await buildSession(app, organization, { course, trainer, wave })
    const seenBy = async (cookie: string) =>
      (
        await ask(
          app,
          `query ($id: ID!) { trainingSession(id: $id) { mayEdit mayKeepSheet wave { id } } }`,
          { id },
          cookie,
        )
      ).data['trainingSession']
    const runs = await buildViewer(app, organization, [{ role: 'program_manager', program }])
    const other = await buildProgram(app, organization)
    const runsOther = await buildViewer(app, organization, [{ role: 'program_manager', program: other }])
    expect(await seenBy(hr)).toEqual({ mayEdit: true, mayKeepSheet: true, wave: { id: wave } })
    expect(await seenBy(theTrainer)).toEqual({ mayEdit: false, mayKeepSheet: true, wave: null })
    expect(await seenBy(runs)).toEqual({ mayEdit: false, mayKeepSheet: false, wave: { id: wave } })
    expect(await seenBy(runsOther)).toEqual({ mayEdit: false, mayKeepSheet: false, wave: null })
  })

  const PLAN = `mutation ($input: PlanTrainingSessionInput!) { answer: planTrainingSession(input: $input) {
    ... on PlannedTrainingSessions { sessions { id version startsAt endsAt partCount parts { id version startsAt startTime capacity } } }
    ... on Refusal { refused: code problems { field } } } }`
  const HOURS = { startsOn: '2027-03-17', startTime: '09:00', endsOn: '2027-03-17', endTime: '11:00' }
  const LISBON = { ...HOURS, timeZone: 'Europe/Lisbon', isSelfPaced: false }
  const change = async (document: string, input: object) =>
    (await ask(app, document, { input }, hr)).data['answer']
  const byVersion = (name: string) => `mutation ($input: VersionedInput!) { answer: ${name}(input: $input) {
    ... on TrainingSession { version state isArchived parts { state isArchived } } ... on Refusal { refused: code message } } }`

  it('a weekly series at 09:00 in Lisbon stays at 09:00 over the change of clocks, and lasts from its first part to its last', async () => {
    const courseId = await buildCourse(app, organization)
    const session = { ...LISBON, name: 'Spring', capacity: 8 }
    const { sessions } = await change(PLAN, {
      courseId,
      session,
      repeat: { everyWeeks: 1, times: 3, as: 'PARTS' },
    })
    expect(sessions).toHaveLength(1)
    const [series] = sessions
    // Summer time begins on 28 March 2027.
    expect(series.parts).toMatchObject([
      { startsAt: '2027-03-17T09:00:00.000Z', startTime: '09:00', capacity: null },
      { startsAt: '2027-03-24T09:00:00.000Z', startTime: '09:00' },
      { startsAt: '2027-03-31T08:00:00.000Z', startTime: '09:00' },
    ])
    expect(series).toMatchObject({ startsAt: '2027-03-17T09:00:00.000Z', endsAt: '2027-03-31T10:00:00.000Z' })
    const update = `mutation ($input: UpdateTrainingSessionInput!) { answer: updateTrainingSession(input: $input) {
      ... on TrainingSession { id series { position } } ... on Refusal { refused: code problems { field } } } }`
    const later = { ...LISBON, startsOn: '2027-04-07', endsOn: '2027-04-07' }
    expect(
      await change(update, { id: series.parts[2].id, version: series.parts[2].version, session: later }),
    ).toMatchObject({
      series: { position: 3 },
    })
    const whole = await ask(
      app,
      `query ($id: ID!) { trainingSession(id: $id) { version endsAt } }`,
      { id: series.id },
      hr,
    )
    expect(whole.data['trainingSession'].endsAt).toBe('2027-04-07T10:00:00.000Z')
    const { version } = whole.data['trainingSession']
    expect(await change(update, { id: series.id, version, session })).toMatchObject({
      problems: [{ field: 'startsOn' }],
    })
    const seats = { ...LISBON, capacity: 3 }
    expect(
      await change(update, { id: series.parts[0].id, version: series.parts[0].version, session: seats }),
    ).toMatchObject({
      problems: [{ field: 'capacity' }],
    })
  })

  it('repeated as sessions each stands for itself; what is taken whenever one likes is not repeated', async () => {
    const courseId = await buildCourse(app, organization)
    const repeat = { everyWeeks: 2, times: 2, as: 'SESSIONS' }
    const { sessions } = await change(PLAN, { courseId, session: LISBON, repeat })
    expect(
      sessions.map(({ startsAt, partCount }: { startsAt: string; partCount: number }) => [
        startsAt,
        partCount,
      ]),
    ).toEqual([
      ['2027-03-17T09:00:00.000Z', 0],
      ['2027-03-31T08:00:00.000Z', 0],
    ])
    const selfPaced = { ...LISBON, isSelfPaced: true }
    expect(await change(PLAN, { courseId, session: selfPaced, repeat })).toMatchObject({
      problems: [{ field: 'isSelfPaced' }],
    })
    const coded = { ...LISBON, code: 'X-1' }
    expect(await change(PLAN, { courseId, session: coded, repeat })).toMatchObject({
      problems: [{ field: 'code' }],
    })
  })

  it('a series is cancelled, brought back and put away with its parts; what people are in is not put away', async () => {
    const course = await buildCourse(app, organization)
    const { id } = await buildSeries(app, organization, { course })
    const parts = (fields: object) => [fields, fields, fields]
    const cancelled = await change(byVersion('cancelTrainingSession'), { id, version: 1 })
    expect(cancelled).toMatchObject({ state: 'CANCELLED', parts: parts({ state: 'CANCELLED' }) })
    const back = await change(byVersion('reinstateTrainingSession'), { id, version: cancelled.version })
    expect(back).toMatchObject({ state: 'PLANNED', parts: parts({ state: 'PLANNED' }) })
    const away = await change(byVersion('archiveTrainingSession'), { id, version: back.version })
    expect(away).toMatchObject({ isArchived: true, parts: [] })
    const again = await change(byVersion('restoreTrainingSession'), { id, version: away.version })
    expect(again).toMatchObject({ isArchived: false, parts: parts({ isArchived: false }) })
    await buildAttendance(app, organization, {
      session: id,
      employee: await buildEmployee(app, organization, unit),
    })
    expect(await change(byVersion('archiveTrainingSession'), { id, version: again.version })).toEqual({
      refused: 'IN_USE',
      message: 'One person is on its list. Cancel it, so that they are told, or take them off first.',
    })
  })

  it('a trainer in two places at once is named, and not refused', async () => {
    const course = await buildCourse(app, organization)
    const trainer = await buildEmployee(app, organization, unit)
    const first = await buildSession(app, organization, {
      course,
      trainer,
      startsAt: new Date('2027-05-03T09:00Z'),
    })
    const session = {
      ...LISBON,
      startsOn: '2027-05-03',
      endsOn: '2027-05-03',
      trainerId: trainer,
      startTime: '12:00',
      endTime: '15:00',
    }
    const { sessions } = await change(PLAN, { courseId: course, session })
    const asked = `query ($id: ID!) { trainingSession(id: $id) { overlaps { id } } }`
    const { data } = await ask(app, asked, { id: sessions[0].id }, hr)
    expect(data['trainingSession'].overlaps).toEqual([{ id: first }])
  })
})
