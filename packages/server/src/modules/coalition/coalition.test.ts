import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { statementsOf } from '../../../test/app/count-statements.ts'
import { ask, createTestApp, type TestApp } from '../../../test/app/test-app.ts'
import { buildMeeting, buildMember } from '../../../test/builders/coalition.ts'
import {
  buildEmployee,
  buildOrganization,
  buildUnit,
  buildViewer,
} from '../../../test/builders/organization.ts'
import { buildProgram, buildWave } from '../../../test/builders/programs.ts'
import { BusinessUnit } from '../organization/business-unit.entity.ts'
import { CoalitionMeeting } from './coalition-meeting.entity.ts'
import { CoalitionMember } from './coalition-member.entity.ts'

const COALITION = `id affectedUnits uncoveredUnits jointMeetings lastMetOn
  members { id version fullName role note unitIds unitNames attended attendedOf lastAttendedOn }
  meetings { id version heldOn topic outcome memberIds memberNames }`
const mutation = (
  name: string,
  input: string,
) => `mutation ($input: ${input}!) { answer: ${name}(input: $input) {
  __typename ... on Coalition { ${COALITION} } ... on Refusal { code message problems { field code } } } }`
const ADD_MEMBER = mutation('addCoalitionMember', 'AddCoalitionMemberInput')
const UPDATE_MEMBER = mutation('updateCoalitionMember', 'UpdateCoalitionMemberInput')
const REMOVE_MEMBER = mutation('removeCoalitionMember', 'VersionedInput')
const RESTORE_MEMBER = mutation('restoreCoalitionMember', 'VersionedInput')
const ADD_MEETING = mutation('addCoalitionMeeting', 'AddCoalitionMeetingInput')
const UPDATE_MEETING = mutation('updateCoalitionMeeting', 'UpdateCoalitionMeetingInput')
const REMOVE_MEETING = mutation('removeCoalitionMeeting', 'VersionedInput')
const RESTORE_MEETING = mutation('restoreCoalitionMeeting', 'VersionedInput')
const READ = `query ($programId: ID!) { coalition(programId: $programId) { ${COALITION} } }`
const GAPS = `query ($programId: ID!, $page: PageInput!, $search: String) { coalition(programId: $programId) {
  gaps(page: $page, search: $search) { total endCursor items { id name path unitsBelow people } } } }`

const MEMBER = { fullName: 'Ada Okafor', role: 'LEADER', note: 'Knows the night shift.', unitIds: [] }
const MEETING = { heldOn: '2026-03-01', topic: 'Who talks to whom', outcome: 'Ada talks to the depot.' }
const NOWHERE = '00000000-0000-7000-8000-000000000000'

describe('the guiding coalition', () => {
  let app: TestApp
  let organization: string
  let program: string
  let manager: string

  beforeAll(async () => {
    app = await createTestApp()
    app.setNow(new Date('2026-03-10T09:00:00Z'))
    organization = await buildOrganization(app)
    program = await buildProgram(app, organization)
    manager = await buildViewer(app, organization, [{ role: 'program_manager', program }])
  })
  afterAll(() => app.close())

  const unit = (name: string, parent?: string) =>
    buildUnit(app, organization, { name, parent: parent ?? null })
  const ownProgram = async () => {
    const id = await buildProgram(app, organization)
    return { id, cookie: await buildViewer(app, organization, [{ role: 'program_manager', program: id }]) }
  }
  const send = async (document: string, input: object, cookie = manager) => {
    const { data } = await ask(app, document, { input }, cookie)
    return data.answer
  }
  const coalitionOf = async (programId: string, cookie = manager) =>
    (await ask(app, READ, { programId }, cookie)).data.coalition

  it('a program manager names somebody for units, and the coalition that answers covers them', async () => {
    const own = await ownProgram()
    const depot = await unit('Depot')
    await unit('Night shift', depot)
    await buildWave(app, organization, own.id, { units: [depot] })
    expect(await coalitionOf(own.id, own.cookie)).toMatchObject({ affectedUnits: 2, uncoveredUnits: 2 })
    const input = { programId: own.id, member: { ...MEMBER, unitIds: [depot] } }
    expect(await send(ADD_MEMBER, input, own.cookie)).toMatchObject({
      __typename: 'Coalition',
      id: own.id,
      affectedUnits: 2,
      uncoveredUnits: 0,
      members: [
        { ...MEMBER, version: 1, unitIds: [depot], unitNames: ['Depot'], attended: 0, attendedOf: 0 },
      ],
    })
  })

  it('units that change alone are a new version of the member, and the later of two editors is told', async () => {
    const [first, second] = [await unit('First'), await unit('Second')]
    const id = await buildMember(app, organization, program, { units: [first] })
    const member = { fullName: 'Ada Okafor', role: 'CHANGE_AGENT', note: null, unitIds: [second] }
    const { members } = await send(UPDATE_MEMBER, { id, version: 1, member })
    expect(members.find((each: { id: string }) => each.id === id)).toMatchObject({
      version: 2,
      unitNames: ['Second'],
    })
    expect(await send(UPDATE_MEMBER, { id, version: 1, member })).toMatchObject({ code: 'CONFLICT' })
  })

  it('a closed unit can’t be taken on, and one that was closed since may stay', async () => {
    const [open, closed] = [await unit('Open'), await unit('Closed')]
    const id = await buildMember(app, organization, program, { units: [closed] })
    const em = app.tenant(organization)
    const record = await em.findOneOrFail(BusinessUnit, { id: closed })
    record.archivedAt = new Date()
    await em.flush()
    const refused = await send(ADD_MEMBER, { programId: program, member: { ...MEMBER, unitIds: [closed] } })
    expect(refused).toMatchObject({ problems: [{ field: 'unitIds', code: 'unit_closed' }] })
    const member = { ...MEMBER, unitIds: [closed, open] }
    const { members } = await send(UPDATE_MEMBER, { id, version: 1, member })
    expect(members.find((each: { id: string }) => each.id === id)).toMatchObject({ unitNames: ['Open'] })
  })

  it('a meeting tells who was there, and each member how often they came since they were named', async () => {
    // Ada was named on 1 February and was at an earlier meeting; Bo was named on 1 March, after two of the three.
    const own = await ownProgram()
    const at = (day: string) => ({ createdAt: new Date(`${day}T12:00:00Z`) })
    const ada = await buildMember(app, organization, own.id, { fullName: 'Ada', ...at('2026-02-01') })
    const bo = await buildMember(app, organization, own.id, { fullName: 'Bo', ...at('2026-03-01') })
    await buildMeeting(app, organization, own.id, { heldOn: '2026-01-04' })
    await buildMeeting(app, organization, own.id, { heldOn: '2026-01-11', members: [ada] })
    await buildMeeting(app, organization, own.id, { heldOn: '2026-02-08' })
    const input = { programId: own.id, meeting: { ...MEETING, memberIds: [bo, ada, bo] } }
    const { members, meetings, ...rest } = await send(ADD_MEETING, input, own.cookie)
    expect(rest).toMatchObject({ jointMeetings: 1, lastMetOn: '2026-03-01' })
    expect(meetings).toMatchObject([
      { ...MEETING, memberIds: [ada, bo], memberNames: ['Ada', 'Bo'] },
      { heldOn: '2026-02-08' },
      { heldOn: '2026-01-11' },
      { heldOn: '2026-01-04' },
    ])
    expect(members).toMatchObject([
      { fullName: 'Ada', attended: 2, attendedOf: 3, lastAttendedOn: '2026-03-01' },
      { fullName: 'Bo', attended: 1, attendedOf: 1, lastAttendedOn: '2026-03-01' },
    ])
  })

  it('a meeting of a day to come, or at which nobody was, is refused by the name of the field', async () => {
    const member = await buildMember(app, organization, program)
    const before = await app.tenant(organization).count(CoalitionMeeting)
    const refuse = (change: object) =>
      send(ADD_MEETING, { programId: program, meeting: { ...MEETING, memberIds: [member], ...change } })
    // On 10 March at 9:00 UTC it is the 10th everywhere.
    expect(await refuse({ heldOn: '2026-03-11' })).toMatchObject({ problems: [{ code: 'in_the_future' }] })
    expect(await refuse({ memberIds: [] })).toMatchObject({ problems: [{ code: 'nobody_present' }] })
    expect(await app.tenant(organization).count(CoalitionMeeting)).toBe(before)
  })

  it('only members of this coalition can have been at its meetings; who left since stays on record', async () => {
    const other = await buildMember(app, organization, await buildProgram(app, organization))
    const left = await buildMember(app, organization, program, { archivedAt: new Date() })
    const held = await buildMeeting(app, organization, program, { members: [left] })
    for (const id of [other, left, NOWHERE, 'none']) {
      const input = { programId: program, meeting: { ...MEETING, memberIds: [id] } }
      expect(await send(ADD_MEETING, input)).toMatchObject({ code: 'NOT_FOUND' })
    }
    const meeting = { ...MEETING, topic: 'Corrected', memberIds: [left] }
    const { meetings } = await send(UPDATE_MEETING, { id: held, version: 1, meeting })
    expect(meetings.find((each: { id: string }) => each.id === held)).toMatchObject({
      topic: 'Corrected',
      memberIds: [left],
      version: 2,
    })
  })

  it('what was taken away can be brought back, with its units and those who were there', async () => {
    const own = await ownProgram()
    const depot = await unit('Depot')
    const member = await buildMember(app, organization, own.id, { units: [depot] })
    const meeting = await buildMeeting(app, organization, own.id, { members: [member] })
    const without = await send(REMOVE_MEMBER, { id: member, version: 1 }, own.cookie)
    expect(without).toMatchObject({ members: [], meetings: [{ memberNames: ['Ada Okafor'] }] })
    const back = await send(RESTORE_MEMBER, { id: member, version: 2 }, own.cookie)
    expect(back.members).toMatchObject([{ unitNames: ['Depot'], attended: 1 }])
    expect(await send(REMOVE_MEETING, { id: meeting, version: 1 }, own.cookie)).toMatchObject({
      meetings: [],
    })
    const again = await send(RESTORE_MEETING, { id: meeting, version: 2 }, own.cookie)
    expect(again.meetings).toMatchObject([{ memberIds: [member] }])
  })

  it('has at most 100 members and 200 meetings; one more is refused, put down or brought back', async () => {
    const own = await ownProgram()
    const fill = (table: string, columns: string, values: string, count: number) =>
      app.tenant(organization).execute(
        `insert into ${table} (id, organization_id, program_id, ${columns})
           select gen_random_uuid(), ?, ?, ${values} from generate_series(1, ?)`,
        [organization, own.id, count],
      )
    await fill('coalition_member', 'full_name, role', `'Ada', 'member'`, 99)
    const last = await buildMember(app, organization, own.id)
    const removed = { archivedAt: new Date() }
    const member = await buildMember(app, organization, own.id, removed)
    await fill('coalition_meeting', 'held_on, topic', `'2026-03-01', 'Again'`, 200)
    const meeting = await buildMeeting(app, organization, own.id, removed)
    const before = await coalitionOf(own.id, own.cookie)
    for (const [document, input] of [
      [ADD_MEMBER, { programId: own.id, member: MEMBER }],
      [ADD_MEETING, { programId: own.id, meeting: { ...MEETING, memberIds: [last] } }],
      [RESTORE_MEMBER, { id: member, version: 1 }],
      [RESTORE_MEETING, { id: meeting, version: 1 }],
    ] as const)
      expect(await send(document, input, own.cookie)).toMatchObject({ code: 'NOT_ALLOWED' })
    expect(await coalitionOf(own.id, own.cookie)).toEqual(before)
  })

  it('one of another tenant can’t be told from one out of sight or one that doesn’t exist', async () => {
    const abroad = await buildOrganization(app)
    const stranger = await buildMember(app, abroad, await buildProgram(app, abroad))
    const hidden = await buildMember(app, organization, await buildProgram(app, organization))
    const toNowhere = await send(REMOVE_MEMBER, { id: NOWHERE, version: 1 })
    expect(toNowhere).toMatchObject({ code: 'NOT_FOUND' })
    expect(await send(REMOVE_MEMBER, { id: stranger, version: 1 })).toEqual(toNowhere)
    expect(await send(REMOVE_MEMBER, { id: hidden, version: 1 })).toEqual(toNowhere)
    const { program: out } = await app.tenant(organization).findOneOrFail(CoalitionMember, { id: hidden })
    expect(await coalitionOf(out.id)).toBeNull()
    expect(await coalitionOf(NOWHERE)).toBeNull()
  })

  it('whoever only reads the program may not change its coalition, and an employee may not even read it', async () => {
    const id = await buildMember(app, organization, program)
    const reader = await buildViewer(app, organization, [{ role: 'program_manager' }, { role: 'executive' }])
    expect(await send(REMOVE_MEMBER, { id, version: 1 }, reader)).toMatchObject({ code: 'NOT_ALLOWED' })
    expect((await coalitionOf(program, reader)).members.length).toBeGreaterThan(0)
    const employee = await buildViewer(app, organization, [{ role: 'employee' }])
    const { errors } = await ask(app, READ, { programId: program }, employee)
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN')
  })

  describe('its gaps', () => {
    let own: { id: string; cookie: string }
    let north: string

    beforeAll(async () => {
      // Company › North (2 people) › N1 (1), N2 (covered) › N2a; Company › South (3) › S1. The wave reaches North and South.
      own = await ownProgram()
      const company = await unit('Company')
      north = await unit('North', company)
      const south = await unit('South', company)
      const [n1, n2] = [await unit('N1', north), await unit('N2', north)]
      await unit('N2a', n2)
      await unit('S1', south)
      for (const place of [north, north, n1, n2, south, south, south])
        await buildEmployee(app, organization, place)
      await buildWave(app, organization, own.id, { units: [north, south] })
      await buildMember(app, organization, own.id, { units: [n2] })
    })

    const gapsOf = async (page: object, search: string | null = null, cookie = own.cookie) =>
      (await ask(app, GAPS, { programId: own.id, page, search }, cookie)).data.coalition.gaps

    it('names every affected unit without a member, the uppermost first, with what lies below it', async () => {
      const { total, endCursor, items } = await gapsOf({ first: 10 })
      expect({ total, endCursor }).toEqual({ total: 4, endCursor: null })
      expect(items).toMatchObject([
        { id: north, name: 'North', path: ['Company'], unitsBelow: 1, people: 3 },
        { name: 'South', path: ['Company'], unitsBelow: 1, people: 3 },
        { name: 'N1', path: ['Company', 'North'], unitsBelow: 0, people: 1 },
        { name: 'S1', path: ['Company', 'South'], unitsBelow: 0, people: 0 },
      ])
    })

    it('comes in pages that leave nothing out and show nothing twice', async () => {
      const first = await gapsOf({ first: 3 })
      const second = await gapsOf({ first: 3, after: first.endCursor })
      const names = [...first.items, ...second.items].map(({ name }: { name: string }) => name)
      expect(names).toEqual(['North', 'South', 'N1', 'S1'])
      expect(second).toMatchObject({ total: 4, endCursor: null })
    })

    it('refuses the cursor of another list, as the client’s mistake and not as a fault', async () => {
      for (const keys of [
        ['x', 'North', north],
        ['1', 'North', 'North'],
      ]) {
        const page = { first: 3, after: Buffer.from(JSON.stringify(keys)).toString('base64url') }
        const { errors } = await ask(app, GAPS, { programId: own.id, page, search: null }, own.cookie)
        expect(errors[0]?.extensions.code).toBe('INVALID_INPUT')
      }
    })

    it('can be searched by name, and the total obeys', async () => {
      expect(await gapsOf({ first: 10 }, ' s1')).toMatchObject({ total: 1, items: [{ name: 'S1' }] })
      expect(await gapsOf({ first: 10 }, '%')).toMatchObject({ total: 0 })
    })

    it('shows a line manager those of the units that they lead, in the page and its total', async () => {
      const lead = await buildViewer(app, organization, [{ role: 'line_manager', unit: north }])
      expect(await gapsOf({ first: 10 }, null, lead)).toMatchObject({
        total: 2,
        items: [
          { name: 'North', path: [] },
          { name: 'N1', path: ['North'] },
        ],
      })
    })

    it('is read with everything else in eight statements at most, however many belong to it', async () => {
      const whole = `query ($programId: ID!) { coalition(programId: $programId) { ${COALITION}
        gaps(page: { first: 50 }) { total items { name path unitsBelow people } } } }`
      const reading = () => statementsOf(app, () => ask(app, whole, { programId: own.id }, own.cookie))
      const few = await reading()
      expect(few.length).toBeLessThanOrEqual(8)
      for (let more = 0; more < 5; more += 1) {
        const member = await buildMember(app, organization, own.id, { units: [north] })
        await buildMeeting(app, organization, own.id, { members: [member] })
      }
      expect(await reading()).toHaveLength(few.length)
    })
  })
})
