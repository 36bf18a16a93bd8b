import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { statementsOf } from '../../../test/app/count-statements.ts'
import { ask, createTestApp, type TestApp } from '../../../test/app/test-app.ts'
import { buildAudience } from '../../../test/builders/audiences.ts'
import {
  buildEmployee,
  buildOrganization,
  buildUnit,
  buildViewer,
} from '../../../test/builders/organization.ts'
import { buildProgram, buildWave } from '../../../test/builders/programs.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { readProgramTraining, readTrainingSignals, readWaveTraining } from './training-facts.ts'
import {
  buildAttendance,
  buildCourse,
  buildSession,
  buildRequirement,
} from '../../../test/builders/training.ts'

const COVERAGE = `query ($programId: ID, $waveId: ID, $courseId: ID, $asOf: LocalDate) {
  trainingCoverage(programId: $programId, waveId: $waveId, courseId: $courseId, asOf: $asOf) {
    seesNames whole { count of } leftOut unitNames completed required
    courses { title whole { count of } completed required } waves { name share { count of } leftOut } } }`
const PEOPLE = `query ($filter: RequiredPersonFilter!, $page: PageInput!) {
  requiredPeople(filter: $filter, page: $page) {
    total endCursor items { fullName unit { name } dueOn state completedOn expiresOn } } }`
const FIGURE = `query ($courseId: ID, $unitId: ID) {
  trainingCoverageFigure(courseId: $courseId, unitId: $unitId) { title inSymbols share { count of } } }`
const SEATS = `query ($programId: ID!) {
  trainingSeats(programId: $programId) { waveName needed seated kept shared gap } }`

describe('coverage of required training', () => {
  let app: TestApp
  let organization: string
  let program: string
  let course: string
  const units: Record<string, string> = {}
  const waves: Record<string, string> = {}
  const people: Record<string, string[]> = {}
  const viewers: Record<string, string> = {}

  // A division with two teams of 8 and 4, and 6 people beside it. On 2 March 3, 1 and 6 of them completed the course.
  beforeAll(async () => {
    app = await createTestApp()
    app.setNow(new Date('2025-03-10T12:00:00Z'))
    organization = await buildOrganization(app)
    program = await buildProgram(app, organization, { name: 'Customer first' })
    const division = (units['Division'] = await buildUnit(app, organization, { name: 'Division' }))
    units['North'] = await buildUnit(app, organization, { name: 'North', parent: division })
    units['South'] = await buildUnit(app, organization, { name: 'South', parent: division })
    units['Finance'] = await buildUnit(app, organization, { name: 'Finance' })
    course = await buildCourse(app, organization, { title: 'Notes', validityMonths: 12 })
    const held = await buildSession(app, organization, { course, startsAt: new Date('2025-03-02T09:00:00Z') })
    for (const [name, count, completed] of [
      ['North', 8, 3],
      ['South', 4, 1],
      ['Finance', 6, 6],
    ] as const) {
      people[name] = []
      for (let place = 1; place <= count; place += 1) {
        const employee = await buildEmployee(app, organization, units[name] ?? '', {
          fullName: `${name} ${place}`,
        })
        people[name].push(employee)
        if (place <= completed) await buildAttendance(app, organization, { session: held, employee })
      }
    }
    const audience = await buildAudience(app, organization, { program })
    await buildRequirement(app, organization, { program, course, audience })
    const wave = (name: string, goLiveOn: string, unit: string) =>
      buildWave(app, organization, program, {
        name,
        goLiveOn,
        startsOn: '2025-01-07',
        endsOn: '2025-12-31',
        units: [units[unit] ?? ''],
      })
    waves['Second'] = await wave('Second', '2025-06-01', 'Division')
    waves['First'] = await wave('First', '2025-04-01', 'North')
    viewers['hr'] = await buildViewer(app, organization, [{ role: 'hr' }])
    viewers['executive'] = await buildViewer(app, organization, [{ role: 'executive' }])
    viewers['manager'] = await buildViewer(app, organization, [{ role: 'program_manager', program }])
    viewers['leader'] = await buildViewer(app, organization, [{ role: 'line_manager', unit: units['South'] }])
  })
  afterAll(() => app.close())

  const coverage = async (viewer: string, variables: Record<string, unknown> = {}) =>
    (await ask(app, COVERAGE, variables, viewers[viewer])).data?.['trainingCoverage']
  const byUnit = async (viewer: string, variables: Record<string, unknown> = {}) => {
    const { unitNames, completed, required } = await coverage(viewer, variables)
    return Object.fromEntries(
      unitNames.map((name: string, row: number) => [name, [completed[row], required[row]]]),
    )
  }
  const list = async (viewer: string, filter: object = {}, page: object = { first: 50 }) =>
    (await ask(app, PEOPLE, { filter, page }, viewers[viewer])).data?.['requiredPeople']

  it('is people completed of people required, per unit with everybody below, for HR and the program’s managers', async () => {
    const found = { Division: [4, 12], North: [3, 8], South: [1, 4], Finance: [6, 6] }
    expect(await byUnit('hr')).toEqual(found)
    expect(await byUnit('manager', { programId: program })).toEqual(found)
    expect(await coverage('hr')).toMatchObject({ seesNames: true, whole: { count: 10, of: 18 } })
    expect((await coverage('hr', { courseId: course })).courses).toEqual([
      { title: 'Notes', whole: { count: 10, of: 18 }, completed: [4, 3, 1, 6], required: [12, 8, 4, 6] },
    ])
  })

  it('tells executives of no few people, and no rest of few people', async () => {
    expect(await byUnit('executive')).toEqual({ Division: [4, 12], Finance: [6, 6] })
    const figure = async (unit: string) =>
      (await ask(app, FIGURE, { courseId: course, unitId: units[unit] }, viewers['executive'])).data?.[
        'trainingCoverageFigure'
      ]
    expect(await figure('Division')).toMatchObject({
      title: 'Trained: Division, Notes',
      inSymbols: '4 ÷ 12 = 33.3 %',
    })
    expect(await figure('North')).toMatchObject({ share: null })
    expect(await figure('South')).toMatchObject({ share: null })
  })

  it('shows line managers their own people', async () => {
    expect(await byUnit('leader')).toEqual({ South: [1, 4] })
    expect(await coverage('leader')).toMatchObject({ whole: { count: 1, of: 4 } })
  })

  it('is told per wave; of a wave whose units may not be told of nothing is', async () => {
    const whole = { name: 'Second', share: { count: 4, of: 12 }, leftOut: 0 }
    expect((await coverage('hr', { programId: program })).waves).toEqual([
      { name: 'First', share: { count: 3, of: 8 }, leftOut: 0 },
      whole,
    ])
    expect((await coverage('executive', { programId: program })).waves).toEqual([
      { name: 'First', share: null, leftOut: 1 },
      whole,
    ])
    expect(await coverage('hr', { programId: program, waveId: waves['First'] })).toMatchObject({
      whole: { count: 3, of: 8 },
      unitNames: ['North'],
    })
  })

  it('is as of a day: before anybody completed it nobody had, a year later it has expired, tomorrow nobody knows', async () => {
    expect(await coverage('hr', { asOf: '2025-03-01' })).toMatchObject({ whole: { count: 0, of: 18 } })
    app.setNow(new Date('2026-03-10T12:00:00Z'))
    expect(await coverage('hr', { asOf: '2026-03-01' })).toMatchObject({ whole: { count: 10, of: 18 } })
    expect(await coverage('hr', { asOf: '2026-03-02' })).toMatchObject({ whole: { count: 0, of: 18 } })
    app.setNow(new Date('2025-03-10T12:00:00Z'))
    expect(
      (await ask(app, COVERAGE, { asOf: '2025-03-12' }, viewers['hr'])).data?.['trainingCoverage'],
    ).toBeFalsy()
  })

  it('lists by name who is due, the earliest first, to HR, line managers and the program’s managers', async () => {
    // North is due at its go-live on 1 April, 22 days on; South at that of the division, Finance by no day.
    const due = await list('hr', { states: ['DUE_SOON', 'OPEN'] })
    expect(due.total).toBe(8)
    expect(due.items[0]).toEqual({
      fullName: 'North 4',
      unit: { name: 'North' },
      dueOn: '2025-04-01',
      state: 'DUE_SOON',
      completedOn: null,
      expiresOn: null,
    })
    expect(due.items.at(-1)).toMatchObject({ fullName: 'South 4', dueOn: '2025-06-01', state: 'OPEN' })
    const first = await list('hr', {}, { first: 17 })
    const rest = await list('hr', {}, { first: 17, after: first.endCursor })
    expect([first.total, rest.items.map(({ fullName }: { fullName: string }) => fullName)]).toEqual([
      18,
      ['Finance 6'],
    ])
    expect((await list('leader')).total).toBe(4)
    expect(
      (await list('hr', { programId: program, waveId: waves['Second'], unitId: units['North'] })).total,
    ).toBe(8)
    expect((await list('executive')).total).toBe(0)
  })

  it('tells program managers “completed” or not, and neither when nor until when', async () => {
    const ana = { fullName: 'South 1', state: 'COMPLETED' }
    const [own] = (await list('leader', { states: ['COMPLETED'] })).items
    expect(own).toMatchObject({ ...ana, completedOn: '2025-03-02', expiresOn: '2026-03-02' })
    const found = (await list('manager', { unitId: units['South'], states: ['COMPLETED'] })).items
    expect(found).toEqual([{ ...own, completedOn: null, expiresOn: null }])
    app.setNow(new Date('2026-02-10T12:00:00Z'))
    const ofSouth = { unitId: units['South'], states: ['EXPIRING'] }
    expect((await list('hr', ofSouth)).items).toMatchObject([{ fullName: 'South 1', state: 'EXPIRING' }])
    expect((await list('manager', ofSouth)).total).toBe(0)
    app.setNow(new Date('2025-03-10T12:00:00Z'))
  })

  it('holds seats against need: those kept for a wave, then shared ones for the wave that goes live first', async () => {
    const at = (day: string) => ({
      startsAt: new Date(`${day}T09:00:00Z`),
      endsAt: new Date(`${day}T13:00:00Z`),
    })
    const kept = await buildSession(app, organization, {
      course,
      wave: waves['First'],
      capacity: 3,
      ...at('2025-03-20'),
    })
    await buildSession(app, organization, { course, capacity: 4, ...at('2025-03-25') })
    const [, , , fourth = ''] = people['North'] ?? []
    await buildAttendance(app, organization, { session: kept, employee: fourth, status: 'registered' })
    const { data } = await ask(app, SEATS, { programId: program }, viewers['manager'])
    // North: 8 − 3 = 5 people, one of them seated; of 4 seats 2 are free and kept. South: 3 people, 2 shared seats left.
    expect(data?.['trainingSeats']).toEqual([
      { waveName: 'First', needed: 5, seated: 1, kept: 2, shared: 2, gap: 0 },
      { waveName: 'Second', needed: 3, seated: 0, kept: 0, shared: 2, gap: 1 },
    ])
    const strange = await buildViewer(app, organization, [
      { role: 'program_manager', program: await buildProgram(app, organization) },
    ])
    expect((await ask(app, SEATS, { programId: program }, strange)).data?.['trainingSeats']).toBeNull()
  })

  it('feeds the gate of step 5 and the go-live of waves, where enough people stand behind it', async () => {
    const em = app.tenant(organization)
    expect(await readProgramTraining(em, program, '2025-03-10')).toEqual({ count: 10, of: 18 })
    const ofWaves = await readWaveTraining(em, Object.values(waves), '2025-03-10')
    // The second wave less the first would tell of the four people of South.
    expect([ofWaves.get(waves['Second'] ?? ''), ofWaves.get(waves['First'] ?? '')]).toEqual([
      { training: { count: 4, of: 12 } },
      { training: null },
    ])
    expect(await readProgramTraining(em, await buildProgram(app, organization), '2025-03-10')).toBeUndefined()
  })

  it('suggests that time is missing where those awaited don’t come', async () => {
    const em = app.tenant(organization)
    const signals = (now: string) =>
      readTrainingSignals({ em, now: new Date(now) } as SignedInContext, program) // all that the reader looks at
    const session = await buildSession(app, organization, {
      course,
      state: 'held',
      startsAt: new Date('2025-01-20T09:00:00Z'),
    })
    const north = people['North'] ?? []
    for (const [place, status] of (
      ['no_show', 'no_show', 'no_show', 'attended', 'excused', 'registered'] as const
    ).entries())
      await buildAttendance(app, organization, { session, employee: north[place] ?? '', status })
    // One of four awaited came; four are too few to be told.
    expect(await signals('2025-03-10T12:00:00Z')).toEqual({})
    await buildAttendance(app, organization, { session, employee: north[6] ?? '', status: 'no_show' })
    expect(await signals('2025-03-10T12:00:00Z')).toEqual({ trainingAttendance: { count: 1, of: 5 } })
    expect(await signals('2025-04-10T12:00:00Z')).toEqual({})
  })

  it('takes the same statements however much is required, and tells executives of one population for each course', async () => {
    const variables = { programId: program }
    const before = await statementsOf(app, () => ask(app, COVERAGE, variables, viewers['executive']))
    const other = await buildProgram(app, organization)
    const board = await buildUnit(app, organization, { name: 'Board' })
    const two = [await buildEmployee(app, organization, board), await buildEmployee(app, organization, board)]
    const audience = await buildAudience(app, organization, {
      program: other,
      kind: 'list',
      people: [...(people['Finance'] ?? []), ...two],
    })
    await buildRequirement(app, organization, { program: other, course, audience })
    const more = await buildCourse(app, organization, { title: 'Talks' })
    await buildRequirement(app, organization, { program: other, course: more, audience })
    const after = await statementsOf(app, () => ask(app, COVERAGE, variables, viewers['executive']))
    expect(after.length).toBe(before.length)

    // 18 people of the first program and two of the board: of both programs the same 20 are told, never 18 beside 20.
    const notes = { courseId: course }
    const ofFirst = await coverage('executive', { programId: program, ...notes })
    const ofOther = await coverage('executive', { programId: other, ...notes })
    expect(ofFirst.courses).toEqual([
      { title: 'Notes', whole: { count: 10, of: 20 }, completed: [4], required: [12] },
    ])
    expect(ofOther.courses).toEqual(ofFirst.courses)
    expect((await coverage('hr', { programId: other, ...notes })).whole).toEqual({ count: 6, of: 8 })
  })
})
