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
import { attend, makeCourse, makeSeries, makeSession } from '../../../test/builders/training.ts'

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
    const course = await makeCourse(app, organization)
    const at = (name: string, hours: number, more: object = {}) =>
      makeSession(app, organization, {
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
    const course = await makeCourse(app, organization)
    const { id } = await makeSeries(app, organization, {
      course,
      name: 'Mornings',
      partsStartAt: [inHours(-200), inHours(-100), inHours(50)],
    })
    await makeSeries(app, organization, { course, name: 'Done', partsStartAt: [inHours(-300)] })
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
    const course = await makeCourse(app, organization)
    for (const state of ['planned', 'held'] as const)
      for (const name of ['a', 'b', 'c'])
        await makeSession(app, organization, {
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
    const course = await makeCourse(app, organization)
    const id = await makeSession(app, organization, {
      course,
      capacity: 3,
      timeZone: 'Pacific/Auckland',
      startsAt: new Date('2027-01-10T20:30Z'),
      endsAt: new Date('2027-01-10T22:00Z'),
    })
    const part = await makeSession(app, organization, { course, partOf: id })
    const rows = [
      { status: 'registered' },
      { status: 'no_show' },
      { status: 'excused' },
      { status: 'registered', waitingSince: new Date() },
      { status: 'registered', archivedAt: new Date() },
    ] as const
    for (const row of rows) {
      const employee = await buildEmployee(app, organization, unit)
      await attend(app, organization, { session: id, employee, ...row })
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
    const course = await makeCourse(app, organization)
    const id = await makeSession(app, organization, { course, trainer, wave })
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
})
