import { get } from 'node:http'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { TRAINING_STATE_WORDS, type TrainingState } from '@tidemark/domain/training-coverage/training-due'
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
import {
  buildAttendance,
  buildCourse,
  buildRequirement,
  buildSession,
} from '../../../test/builders/training.ts'
import { withClient } from '../../database/connect.ts'

const PEOPLE = `query ($filter: RequiredPersonFilter!, $page: PageInput!) {
  requiredPeople(filter: $filter, page: $page) { endCursor items {
    fullName staffNumber unit { name } courseTitle state dueOn completedOn expiresOn } } }`

interface Listed {
  fullName: string
  staffNumber: string
  unit: { name: string }
  courseTitle: string
  state: string
  dueOn: string | null
  completedOn: string | null
  expiresOn: string | null
}

/** More than one piece of the file, and more than ten pages of the list. */
const MANY = 1_050

describe('the list of people who have to take courses, as a file', () => {
  let app: TestApp
  let address: string
  let program: string
  let course: string
  let wave: string
  let foreign: string
  const units: Record<string, string> = {}
  const viewers: Record<string, string> = {}

  beforeAll(async () => {
    app = await createTestApp()
    app.setNow(new Date('2025-03-10T12:00:00Z'))
    const organization = await buildOrganization(app)
    program = await buildProgram(app, organization, { name: 'Customer first' })
    const other = await buildProgram(app, organization, { name: 'Other' })
    const division = (units['Division'] = await buildUnit(app, organization, { name: 'Division' }))
    const north = (units['North'] = await buildUnit(app, organization, { name: 'North', parent: division }))
    const south = (units['South'] = await buildUnit(app, organization, { name: 'South, "new"' }))
    course = await buildCourse(app, organization, { title: 'Notes', validityMonths: 12 })
    const elsewhere = await buildCourse(app, organization, { title: '-50 % typing' })
    const held = await buildSession(app, organization, { course, startsAt: new Date('2025-03-02T09:00:00Z') })
    const old = await buildSession(app, organization, { course, startsAt: new Date('2024-04-02T09:00:00Z') })
    for (const [fullName, session] of [
      ['=HYPERLINK("x")', held],
      ['Ada', old],
      ['Zoë', null],
    ] as const) {
      const employee = await buildEmployee(app, organization, south, { fullName })
      if (session) await buildAttendance(app, organization, { session, employee })
    }
    await withClient(app.database.adminUrl, (admin) =>
      admin.query(
        `insert into employee (id, organization_id, unit_id, staff_number, full_name)
         select gen_random_uuid(), $1, $2, 'N' || n, 'Person ' || n % 100 from generate_series(1, $3::int) n`,
        [organization, north, MANY],
      ),
    )
    const waveOf = (name: string, goLiveOn: string, unit: string) =>
      buildWave(app, organization, program, {
        name,
        goLiveOn,
        startsOn: '2025-01-07',
        endsOn: '2025-12-31',
        units: [unit],
      })
    wave = await waveOf('First', '2025-04-01', north)
    await waveOf('Second', '2025-09-01', south)
    for (const [of, what, who] of [
      [program, course, [division, south]],
      [other, elsewhere, [south]],
    ] as const) {
      const audience = await buildAudience(app, organization, { program: of, units: [...who] })
      await buildRequirement(app, organization, { program: of, course: what, audience })
    }
    viewers['hr'] = await buildViewer(app, organization, [{ role: 'hr' }])
    viewers['manager'] = await buildViewer(app, organization, [{ role: 'program_manager', program }])
    viewers['leader'] = await buildViewer(app, organization, [{ role: 'line_manager', unit: south }])
    viewers['executive'] = await buildViewer(app, organization, [{ role: 'executive' }])
    viewers['administrator'] = await buildViewer(app, organization, [{ role: 'administrator' }])
    viewers['employee'] = await buildViewer(app, organization, [{ role: 'employee' }])
    foreign = await buildProgram(app, await buildOrganization(app, 'Elsewhere'), { name: 'Foreign' })
    address = await app.http.listen({ port: 0, host: '127.0.0.1' })
  })
  afterAll(() => app.close())

  const urlOf = (filter: Record<string, string>) =>
    `/api/required-people.csv?${new URLSearchParams(filter).toString()}`
  const save = (viewer: string | null, filter: Record<string, string> = {}) =>
    app.http.inject({ url: urlOf(filter), headers: { ...(viewer && { cookie: viewers[viewer] ?? '' }) } })
  const rowsOf = async (viewer: string, filter: Record<string, string> = {}) => {
    const { statusCode, body } = await save(viewer, filter)
    expect(statusCode).toBe(200)
    return parse(body, { bom: true, record_delimiter: '\r\n' }).slice(1)
  }

  /** The list as its pages have it, in the words of the file. */
  const pagesOf = async (viewer: string, { states, ...filter }: Record<string, string>) => {
    const rows: string[][] = []
    let after: string | null = null
    do {
      const given = { ...filter, states: states?.split(',') ?? null }
      const variables: Record<string, unknown> = { filter: given, page: { first: 100, after } }
      const answer = await ask(app, PEOPLE, variables, viewers[viewer])
      const { items, endCursor }: { items: Listed[]; endCursor: string | null } = answer.data.requiredPeople
      rows.push(...items.map(cellsOf))
      after = endCursor
    } while (after !== null)
    return rows
  }
  const cellsOf = ({ fullName, staffNumber, unit, courseTitle, state, ...days }: Listed) => [
    safe(fullName),
    staffNumber,
    unit.name,
    safe(courseTitle),
    TRAINING_STATE_WORDS[state.toLowerCase() as TrainingState], // a state of the schema
    days.dueOn ?? '',
    days.completedOn ?? '',
    days.expiresOn ?? '',
  ]
  const safe = (text: string) => text.replace(/^[=-]/, "'$&")

  it('holds the rows of the list, all of them and in its order', async () => {
    const rows = await rowsOf('hr')
    // 1,050 and three people with the program's course, the three with the other's.
    expect(rows).toHaveLength(MANY + 6)
    expect(rows).toEqual(await pagesOf('hr', {}))
  })

  it.each([
    ['hr', { states: 'EXPIRING' }, 1],
    ['hr', { states: 'COMPLETED,EXPIRING', asOf: '2025-03-01' }, 1],
    ['leader', {}, 3],
    ['manager', { states: 'COMPLETED' }, 2],
    ['manager', { states: 'EXPIRING' }, 0],
  ] as const)('shows %s with %j what the list shows', async (viewer, filter, count) => {
    const rows = await rowsOf(viewer, filter)
    expect(rows).toHaveLength(count)
    expect(rows).toEqual(await pagesOf(viewer, filter))
  })

  it('is narrowed down by program, wave, course and unit', async () => {
    const count = async (filter: Record<string, string>) => (await rowsOf('hr', filter)).length
    expect(await count({ programId: program })).toBe(MANY + 3)
    expect(await count({ programId: program, waveId: wave })).toBe(MANY)
    expect(await count({ courseId: course, unitId: units['South'] ?? '' })).toBe(3)
    expect(await count({ unitId: units['Division'] ?? '' })).toBe(MANY)
  })

  it('tells program managers “Completed” or not of their own program, and no day of it', async () => {
    const rows = await rowsOf('manager', { unitId: units['South'] ?? '' })
    expect(rows.map(([name, , , title, ...standing]: string[]) => [name, title, ...standing])).toEqual([
      [`'=HYPERLINK("x")`, 'Notes', 'Completed', '2025-09-01', '', ''],
      ['Ada', 'Notes', 'Completed', '2025-09-01', '', ''],
      ['Zoë', 'Notes', 'Still to complete', '2025-09-01', '', ''],
    ])
  })

  it('is CSV that no spreadsheet runs, with a mark for its accents', async () => {
    const { body, headers } = await save('hr', { unitId: units['South'] ?? '', states: 'COMPLETED' })
    expect(headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="Required-training.csv"',
      'cache-control': 'no-store',
    })
    expect(body.split('\r\n')).toEqual([
      '\ufeffName,Staff number,Unit,Course,Standing,Due on,Completed on,Expires on',
      expect.stringMatching(
        /^"'=HYPERLINK\(""x""\)",[^,]+,"South, ""new""",Notes,Completed,2025-09-01,2025-03-02,2026-03-02$/,
      ),
      '',
    ])
  })

  it('refuses who isn’t signed in, and whose roles see nobody by name', async () => {
    expect((await save(null)).statusCode).toBe(401)
    for (const viewer of ['executive', 'administrator', 'employee'])
      expect((await save(viewer)).statusCode, viewer).toBe(403)
  })

  it('gives nothing for what isn’t theirs, and refuses what can’t be in words', async () => {
    expect((await save('hr', { programId: foreign })).statusCode).toBe(404)
    expect((await save('manager', { programId: foreign })).statusCode).toBe(404)
    expect((await save('hr', { courseId: "'; select" })).statusCode).toBe(404)
    expect(await rowsOf('hr', { unitId: foreign })).toEqual([])
    for (const [name, wrong] of [
      ['states', 'DONE'],
      ['states', ''],
      ['asOf', '2999-01-01'],
      ['asOf', 'yesterday'],
    ] as const) {
      const answer = await save('hr', { [name]: wrong })
      expect([answer.statusCode, answer.json().refusal.problems.length]).toEqual([422, 1])
    }
    const twice = `${urlOf({ unitId: 'a' })}&unitId=b`
    const cookie = viewers['hr'] ?? ''
    expect((await app.http.inject({ url: twice, headers: { cookie } })).statusCode).toBe(422)
  })

  it('costs one statement, however many rows there are', async () => {
    const sent = await statementsOf(app, () => rowsOf('hr'))
    expect(sent.filter((statement) => statement.includes('known_standing'))).toHaveLength(1)
    // A thousand rows, and the rest.
    expect(sent.filter((statement) => statement.startsWith('fetch'))).toHaveLength(2)
  })

  it('ends in the database when its reader goes, and is read by two at a time', async () => {
    await withClient(app.database.adminUrl, async (holder) => {
      const waiting = async () => {
        await holder.query('select pg_stat_clear_snapshot()')
        const { rows } = await holder.query<{ n: number }>(
          `select count(*)::int as n from pg_stat_activity
            where datname = current_database() and wait_event_type = 'Lock'`,
        )
        return rows[0]?.n
      }
      await holder.query('begin')
      await holder.query('lock table attendance in access exclusive mode')
      const readers = [startSaving(), startSaving()]
      await expect.poll(waiting).toBe(2)
      expect((await save('hr')).statusCode).toBe(503)
      for (const reader of readers) reader.destroy()
      // They would wait for two seconds by themselves.
      await expect.poll(waiting, { timeout: 1_000, interval: 20 }).toBe(0)
      await holder.query('rollback')
    })
    expect((await save('hr')).statusCode).toBe(200)
  })

  const startSaving = () => {
    const request = get(`${address}${urlOf({})}`, { headers: { cookie: viewers['hr'] ?? '' } })
    return request.on('error', () => undefined)
  }
})
