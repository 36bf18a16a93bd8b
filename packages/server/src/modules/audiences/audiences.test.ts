import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, createTestApp, type TestApp } from '../../../test/app/test-app.ts'
import { buildAudience } from '../../../test/builders/audiences.ts'
import { buildCommunication } from '../../../test/builders/communications.ts'
import { buildDelivery } from '../../../test/builders/deliveries.ts'
import {
  buildEmployee,
  buildOrganization,
  buildUnit,
  buildViewer,
} from '../../../test/builders/organization.ts'
import { buildProgram } from '../../../test/builders/programs.ts'
import { Communication } from '../communications/communication.entity.ts'
import { BusinessUnit } from '../organization/business-unit.entity.ts'
import { AudiencePerson } from './audience-person.entity.ts'
import { Audience } from './audience.entity.ts'

const AUDIENCE = `id version removed name kind slant whatsInIt preferredSender preferredChannel frequencyDays
  coverageTarget auditIntervalDays rule { unitIds unitNames jobFamilies levels locations roles }
  ofProgram { id audiences { id name } }`
const mutation = (
  name: string,
  input: string,
) => `mutation ($input: ${input}!) { answer: ${name}(input: $input) {
  __typename ... on Audience { ${AUDIENCE} } ... on Refusal { code message problems { field code } } } }`
const ADD = mutation('addAudience', 'AddAudienceInput')
const UPDATE = mutation('updateAudience', 'UpdateAudienceInput')
const PUT = mutation('putOnAudienceList', 'AudienceListInput')
const TAKE = mutation('takeOffAudienceList', 'AudienceListInput')
const REMOVE = mutation('removeAudience', 'VersionedInput')
const RESTORE = mutation('restoreAudience', 'VersionedInput')
const READ = `query ($id: ID!) { audience(id: $id) { ${AUDIENCE} } }`
const ALL = `query ($programId: ID!) { audiences(programId: $programId) { audiences { name } } }`

const SAID = {
  name: 'Service desk',
  slant: 'From the side of those who pick up the phone.',
  whatsInIt: 'Fewer calls to pass on.',
  preferredSender: 'Head of service',
  preferredChannel: 'MANAGER_BRIEFING',
  frequencyDays: 14,
  coverageTarget: 0.8,
  auditIntervalDays: 60,
}
const RULE = { unitIds: [], jobFamilies: ['Service'], levels: [], locations: ['Leeds', 'York'], roles: [] }

describe('audiences', () => {
  let app: TestApp
  let organization: string
  let program: string
  let manager: string
  let unit: string
  let named = 0

  beforeAll(async () => {
    app = await createTestApp()
    organization = await buildOrganization(app)
    program = await buildProgram(app, organization)
    unit = await buildUnit(app, organization, { name: 'Desk' })
    manager = await buildViewer(app, organization, [{ role: 'program_manager', program }])
  })
  afterAll(() => app.close())

  const send = async (document: string, input: object, cookie = manager) => {
    const { data } = await ask(app, document, { input }, cookie)
    return data.answer
  }
  const said = (given: object = {}) => ({ ...SAID, name: `Audience ${(named += 1)}`, ...given })
  const add = (given: object) => send(ADD, { programId: program, kind: 'RULE', audience: said(), ...given })
  const listOf = async (audience: string) => {
    const rows = await app.tenant(organization).find(AudiencePerson, { audience })
    return rows.map(({ employee }) => employee.id).toSorted()
  }
  const person = (fullName: string, staffNumber: string, email?: string) =>
    buildEmployee(app, organization, unit, { fullName, staffNumber, ...(email && { email }) })

  it('a program manager names people by a rule, and finds all that was said of them', async () => {
    const input = { programId: program, kind: 'RULE', audience: SAID, rule: { ...RULE, unitIds: [unit] } }
    const answer = await send(ADD, input)
    expect(answer).toMatchObject({
      __typename: 'Audience',
      ...SAID,
      version: 1,
      kind: 'RULE',
      removed: false,
      rule: { ...RULE, unitIds: [unit], unitNames: ['Desk'] },
    })
    expect(answer.ofProgram.audiences).toContainEqual({ id: answer.id, name: SAID.name })
    expect((await ask(app, READ, { id: answer.id }, manager)).data.audience).toMatchObject(SAID)
  })

  it('words of a rule stay as they are, also those that mean something to a database', async () => {
    const words = {
      jobFamilies: ['null', 'a,b', '{c}'],
      levels: ['"Lead"'],
      locations: [String.raw`C:\Desk`],
    }
    const { id, rule } = await add({ rule: { ...RULE, ...words } })
    expect(rule).toMatchObject(words)
    const changed = await send(UPDATE, { id, version: 1, audience: said(), rule: { ...RULE, ...words } })
    expect(changed.rule).toMatchObject(words)
  })

  it('units that change alone are a new version, and the later of two editors is told', async () => {
    const { id } = await add({ rule: RULE })
    const change = { audience: said(), rule: { ...RULE, unitIds: [unit] } }
    expect(await send(UPDATE, { id, version: 1, ...change })).toMatchObject({
      version: 3,
      rule: { unitNames: ['Desk'] },
    })
    expect(await send(UPDATE, { id, version: 1, ...change })).toMatchObject({ code: 'CONFLICT' })
  })

  it('a unit that is closed stays in the rule and says so: without it, the rule would be everybody', async () => {
    const closed = await buildUnit(app, organization, { name: 'Old desk' })
    const id = await buildAudience(app, organization, { program, name: 'Old', units: [closed] })
    const em = app.tenant(organization)
    await em.nativeUpdate(BusinessUnit, { id: closed }, { archivedAt: new Date() })
    const { data } = await ask(app, READ, { id }, manager)
    expect(data.audience.rule).toMatchObject({ unitIds: [closed], unitNames: ['Old desk (closed)'] })
    const rule = { ...RULE, unitIds: [closed] }
    expect(await send(UPDATE, { id, version: 1, audience: said(), rule })).toMatchObject({
      rule: { unitIds: [closed] },
    })
    expect(await add({ rule })).toMatchObject({ problems: [{ field: 'unitIds', code: 'unit_closed' }] })
  })

  it('a name is taken once in a program, in whatever letters, and is free again once it was taken away', async () => {
    const { id } = await add({ audience: said({ name: 'Pilots' }), rule: RULE })
    const twin = { audience: said({ name: 'PILOTS' }), rule: RULE }
    expect(await add(twin)).toMatchObject({
      code: 'ALREADY_EXISTS',
      problems: [{ field: 'audience.name', code: 'taken' }],
    })
    await send(REMOVE, { id, version: 1 })
    expect(await add(twin)).toMatchObject({ name: 'PILOTS' })
    expect(await send(RESTORE, { id, version: 2 })).toMatchObject({ code: 'ALREADY_EXISTS' })
  })

  it('an audience that was taken away is nowhere, takes no change, and comes back as it was', async () => {
    const audience = said()
    const { id } = await add({ audience, rule: RULE })
    expect(await send(REMOVE, { id, version: 1 })).toMatchObject({ removed: true, version: 2 })
    expect((await ask(app, READ, { id }, manager)).data.audience).toBeNull()
    const all = await ask(app, ALL, { programId: program }, manager)
    expect(all.data.audiences.audiences).not.toContainEqual({ name: audience.name })
    expect(await send(UPDATE, { id, version: 2, audience, rule: RULE })).toMatchObject({
      code: 'NOT_ALLOWED',
    })
    expect(await send(RESTORE, { id, version: 2 })).toMatchObject({ removed: false, ...audience, rule: RULE })
  })

  it('an audience stays while something is scheduled to go to it, by its title, and goes once it is left out or under way', async () => {
    const { id, name } = await add({ rule: RULE })
    const given = { program, audiences: [id], state: 'scheduled' } as const
    const spring = await buildCommunication(app, organization, { ...given, title: 'Spring' })
    const autumn = await buildCommunication(app, organization, { ...given, title: 'Autumn' })
    await buildCommunication(app, organization, { ...given, state: 'approved' })
    expect(await send(REMOVE, { id, version: 1 })).toMatchObject({
      code: 'NOT_ALLOWED',
      message: `Still to go out to “${name}”: “Autumn”, “Spring”. Take it off the schedule, or leave “${name}” out there.`,
    })
    await app.tenant(organization).nativeUpdate(Communication, { id: spring }, { state: 'approved' })
    await buildDelivery(app, organization, { program, communication: autumn, audience: id, state: 'running' })
    expect(await send(REMOVE, { id, version: 1 })).toMatchObject({ removed: true })
  })

  it('a list holds whom a column names by staff number, mail or name, each once', async () => {
    const [ada, bo, cy] = [
      await person('Ada Okafor', 'S-1'),
      await person('Bo Lind', 'S-2', 'bo@example.org'),
      await person('Cy  Young', 'S-3'),
    ]
    const people = 's-1\nBO@example.org\ncy young\nS-1\nAda Okafor'
    const { id, rule } = await add({ kind: 'LIST', people })
    expect(rule).toBeNull()
    expect(await listOf(id)).toEqual([ada, bo, cy].toSorted())
    const { version } = await send(TAKE, { id, version: 1, people: 'S-1;S-2' })
    expect(await listOf(id)).toEqual([cy])
    // The version moved although only the list did, so the later of two is told.
    expect(await send(PUT, { id, version: 1, people: 'S-1' })).toMatchObject({ code: 'CONFLICT' })
    expect(await send(PUT, { id, version, people: 'S-3\nS-1' })).toMatchObject({ version: 3 })
    expect(await listOf(id)).toEqual([ada, cy].toSorted())
  })

  it('an entry that is nobody, who has left, or could be two is refused by its words, and nobody is listed', async () => {
    await person('Sam Park', 'T-1')
    await person('sam park', 'T-2')
    const left = await person('Lee Left', 'T-3')
    await app.tenant(organization).execute('update employee set archived_at = now() where id = ?', [left])
    const before = await app.tenant(organization).count(Audience)
    const answer = await add({ kind: 'LIST', people: 'T-1\nSam Park\nT-3\nNobody Here' })
    expect(answer.problems).toEqual([
      { field: 'people', code: 'unclear_person' },
      { field: 'people', code: 'unknown_person' },
      { field: 'people', code: 'unknown_person' },
    ])
    expect(await app.tenant(organization).count(Audience)).toBe(before)
  })

  it('more than one paste may hold is refused as a whole', async () => {
    const tooMany = Array.from({ length: 5_001 }, (_, place) => `N${place}`).join('\n')
    expect(await add({ kind: 'LIST', people: tooMany })).toMatchObject({
      problems: [{ field: 'people', code: 'too_large' }],
    })
    expect(await add({ kind: 'LIST', people: 'x'.repeat(60_001) })).toMatchObject({
      problems: [{ code: 'too_large' }],
    })
  })

  it('a rule takes no people, a list no rule, and neither is left out silently', async () => {
    await person('Only One', 'U-1')
    expect(await add({ rule: RULE, people: 'U-1' })).toMatchObject({ problems: [{ code: 'not_for_rules' }] })
    expect(await add({ kind: 'LIST', rule: RULE })).toMatchObject({ problems: [{ code: 'not_for_lists' }] })
    expect(await add({})).toMatchObject({ problems: [{ field: 'rule', code: 'required' }] })
    const { id } = await add({ rule: RULE })
    expect(await send(PUT, { id, version: 1, people: 'U-1' })).toMatchObject({
      problems: [{ code: 'not_for_rules' }],
    })
    const list = await add({ kind: 'LIST' })
    expect(await send(TAKE, { id: list.id, version: 1, people: 'U-1' })).toMatchObject({
      problems: [{ code: 'not_listed' }],
    })
  })
})
