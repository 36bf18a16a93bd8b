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
import { Employee } from '../organization/employee.entity.ts'

const REACH = `query ($programId: ID!) { audiences(programId: $programId) { seesPeople countStep
  audiences { id name people } overlaps { audienceIds people }
  unspoken { people reached unitCount unitIds unitNames unitPeople } } }`
const PREVIEW = `query ($programId: ID!, $rule: AudienceRuleInput!, $first: Int!, $after: String, $search: String) {
  audiencePreview(programId: $programId, rule: $rule, page: { first: $first, after: $after }, search: $search) {
    people withoutAddress unitCount unitNames unitPeople endCursor items { fullName staffNumber unitName level hasAddress } } }`
const PEOPLE = `query ($id: ID!) { audience(id: $id) { people preview(page: { first: 5 }) { people items { fullName } } } }`
const WORDS = `query ($programId: ID!) { audienceWords(programId: $programId) {
  jobFamilies jobFamilyPeople levels levelPeople locations locationPeople } }`
const MATCH = `query ($programId: ID!, $people: String!, $audienceId: ID) {
  peopleMatch(programId: $programId, people: $people, audienceId: $audienceId) {
    staffNumbers names listed doubled unknown unclear } }`

const EVERYBODY = { unitIds: [], jobFamilies: [], levels: [], locations: [], roles: [] }

describe('whom the audiences of a program reach', () => {
  let app: TestApp
  let organization: string
  let program: string
  let manager: string
  let executive: string
  let hr: string
  const units: Record<string, string> = {}
  const audiences: Record<string, string> = {}

  /**
   * A wave reaches North (with Night below it) and South; West is beyond. In North 12 people, 7 of them Senior; in Night 6,
   * all Junior; in South 8 Junior; in West 3.
   */
  beforeAll(async () => {
    app = await createTestApp()
    organization = await buildOrganization(app)
    program = await buildProgram(app, organization)
    manager = await buildViewer(app, organization, [{ role: 'program_manager', program }])
    executive = await buildViewer(app, organization, [{ role: 'executive' }])
    hr = await buildViewer(app, organization, [{ role: 'hr' }])
    const north = (units['North'] = await buildUnit(app, organization, { name: 'North' }))
    const night = (units['Night'] = await buildUnit(app, organization, { name: 'Night', parent: north }))
    const south = (units['South'] = await buildUnit(app, organization, { name: 'South' }))
    const west = (units['West'] = await buildUnit(app, organization, { name: 'West' }))
    await buildWave(app, organization, program, { units: [north, night, south] })
    await people(north, 7, 'Senior')
    await people(north, 5, 'Junior')
    await people(night, 6, 'Junior')
    await people(south, 8, 'Junior')
    await people(west, 3, 'Senior')
    const build = (name: string, given: object) =>
      buildAudience(app, organization, { program, name, ...given })
    audiences['seniors'] = await build('Seniors', { levels: ['senior'] })
    audiences['north'] = await build('North', { units: [north] })
    audiences['night'] = await build('Night', { units: [night] })
  })
  afterAll(() => app.close())

  let numbered = 0
  async function people(unit: string, count: number, level: string) {
    for (let place = 0; place < count; place += 1) {
      numbered += 1
      const name = String(numbered).padStart(2, '0')
      await buildEmployee(app, organization, unit, {
        fullName: `Person ${name}`,
        staffNumber: `P${name}`,
        level,
        ...(level === 'Junior' && { location: 'Leeds' }),
      })
    }
  }
  const reachOf = async (cookie: string) =>
    (await ask(app, REACH, { programId: program }, cookie)).data.audiences

  it('those who choose people see each count exactly: in an audience, in two of them, and in none', async () => {
    for (const cookie of [manager, hr]) {
      const reach = await reachOf(cookie)
      expect(reach).toMatchObject({ seesPeople: true, countStep: 1 })
      // Seniors: 7 in North and 3 in West. North with Night below: 12 + 6.
      expect(reach.audiences).toMatchObject([
        { name: 'Night', people: 6 },
        { name: 'North', people: 18 },
        { name: 'Seniors', people: 10 },
      ])
      const pair = (...names: string[]) =>
        names.map((name) => audiences[name] ?? '').toSorted((a, b) => (a < b ? -1 : 1))
      expect(reach.overlaps).toEqual([
        { audienceIds: pair('north', 'seniors'), people: 7 },
        { audienceIds: pair('night', 'north'), people: 6 },
      ])
      // 12 + 6 + 8 reached; nobody speaks to the 8 in South.
      expect(reach.unspoken).toEqual({
        people: 8,
        reached: 26,
        unitCount: 1,
        unitIds: [units['South']],
        unitNames: ['South'],
        unitPeople: [8],
      })
    }
  })

  it('everybody else is told whole groups, and no more of what has fewer people than one', async () => {
    const small = await buildAudience(app, organization, {
      program,
      name: 'Small',
      units: [units['West'] ?? ''],
    })
    const reach = await reachOf(executive)
    expect(reach).toMatchObject({ seesPeople: false, countStep: 5 })
    expect(reach.audiences).toMatchObject([
      { name: 'Night', people: 5 },
      { name: 'North', people: 15 },
      { name: 'Seniors', people: 10 },
      { name: 'Small', people: null },
    ])
    expect(reach.overlaps.map(({ people: shared }: { people: number }) => shared)).toEqual([5, 5])
    expect(reach.unspoken).toMatchObject({ people: 5, reached: 25, unitNames: ['South'], unitPeople: [5] })
    await app.tenant(organization).execute('delete from audience_unit where audience_id = ?', [small])
    await app.tenant(organization).execute('delete from audience where id = ?', [small])
  })

  it('no names are shown to those who don’t choose people, nor to a program manager of another program', async () => {
    const stranger = await buildViewer(app, organization, [
      { role: 'program_manager', program: await buildProgram(app, organization) },
      { role: 'line_manager', unit: units['North'] ?? '' },
    ])
    const variables = { programId: program, rule: EVERYBODY, first: 5 }
    const asked = await ask(app, PREVIEW, variables, stranger)
    expect(asked).toMatchObject({ data: { audiencePreview: null }, errors: [] })
    expect((await ask(app, PREVIEW, variables, executive)).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ])
    for (const cookie of [executive, stranger]) {
      const { data } = await ask(app, PEOPLE, { id: audiences['north'] }, cookie)
      expect(data.audience).toEqual({ people: 15, preview: null })
    }
    const match = await ask(app, MATCH, { programId: program, people: 'P01' }, stranger)
    expect(match.data.peopleMatch).toBeNull()
    expect((await ask(app, WORDS, { programId: program }, stranger)).data.audienceWords).toBeNull()
  })

  it('a rule that is being worded tells how many, where, and page by page who', async () => {
    const rule = { ...EVERYBODY, unitIds: [units['North']], levels: ['JUNIOR'] }
    const first = (await ask(app, PREVIEW, { programId: program, rule, first: 10 }, manager)).data
      .audiencePreview
    expect(first).toMatchObject({
      people: 11,
      withoutAddress: 11,
      unitCount: 2,
      unitNames: ['Night', 'North'],
      unitPeople: [6, 5],
    })
    expect(first.items).toHaveLength(10)
    expect(first.items[0]).toEqual({
      fullName: 'Person 08',
      staffNumber: 'P08',
      unitName: 'North',
      level: 'Junior',
      hasAddress: false,
    })
    const variables = { programId: program, rule, first: 10, after: first.endCursor }
    const rest = (await ask(app, PREVIEW, variables, manager)).data.audiencePreview
    expect(rest).toMatchObject({ people: 11, endCursor: null, items: [{ fullName: 'Person 18' }] })
    const found = (await ask(app, PREVIEW, { ...variables, after: null, search: 'p09' }, manager)).data
    expect(found.audiencePreview).toMatchObject({ people: 1, items: [{ fullName: 'Person 09' }] })
  })

  it('the words to choose by are those on record, the most frequent first, with how many have them', async () => {
    const { data } = await ask(app, WORDS, { programId: program }, manager)
    expect(data.audienceWords).toEqual({
      jobFamilies: [],
      jobFamilyPeople: [],
      levels: ['Junior', 'Senior'],
      levelPeople: [19, 10],
      locations: ['Leeds'],
      locationPeople: [19],
    })
  })

  it('a pasted column tells whom it means, who is listed, doubled, unknown and unclear before anything is saved', async () => {
    const one = await buildEmployee(app, organization, units['West'] ?? '', {
      fullName: 'Una Twin',
      staffNumber: 'W1',
      email: 'una@example.org',
    })
    const two = await buildEmployee(app, organization, units['West'] ?? '', {
      fullName: 'una twin',
      staffNumber: 'W2',
    })
    const list = await buildAudience(app, organization, {
      program,
      name: 'Listed',
      kind: 'list',
      people: [two],
    })
    const column = ['W1', 'una@example.org', 'w2', 'Una Twin', 'Person 01', 'PERSON 01', 'Nobody'].join('\n')
    const variables = { programId: program, people: column, audienceId: list }
    const match = (await ask(app, MATCH, variables, manager)).data.peopleMatch
    expect(match).toEqual({
      staffNumbers: ['W1', 'P01'],
      names: ['Una Twin', 'Person 01'],
      listed: ['una twin'],
      doubled: ['Person 01', 'una@example.org'],
      unknown: ['Nobody'],
      unclear: ['Una Twin'],
    })
    const left = { archivedAt: new Date() }
    const em = app.tenant(organization)
    await em.nativeUpdate(Employee, { id: { $in: [one, two] } }, left)
    expect((await ask(app, PEOPLE, { id: list }, manager)).data.audience).toMatchObject({ people: 0 })
  })

  it('of 50,000 people it tells as much in as many statements as of a few', async () => {
    const few = await statementsOf(app, () => reachOf(manager))
    const preview = () =>
      ask(app, PREVIEW, { programId: program, rule: { ...EVERYBODY, levels: ['Many'] }, first: 100 }, manager)
    const fewShown = await statementsOf(app, preview)
    await app.tenant(organization).transactional((em) =>
      em.execute(
        `insert into employee (id, organization_id, unit_id, staff_number, full_name, level)
         select gen_random_uuid(), ?, ?, 'M' || n, 'Many ' || n, 'Many' from generate_series(1, 50000) n`,
        [organization, units['West']],
      ),
    )
    await app.tenant(organization).execute('analyze employee')
    expect((await preview()).data.audiencePreview).toMatchObject({ people: 50_000, unitPeople: [50_000] })
    expect(await statementsOf(app, preview)).toHaveLength(fewShown.length)
    expect(await statementsOf(app, () => reachOf(manager))).toHaveLength(few.length)
  })
})
