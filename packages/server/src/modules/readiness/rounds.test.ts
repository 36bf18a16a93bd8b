import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, createTestApp, type TestApp } from '../../../test/app/test-app.ts'
import {
  buildEmployee,
  buildOrganization,
  buildUnit,
  buildViewer,
} from '../../../test/builders/organization.ts'
import { buildProgram, buildWave } from '../../../test/builders/programs.ts'

const ROUNDS = `... on ProgramReadiness { rounds { id version name kind scope state opensOn closesOn languages traits
  waveIds waveNames unitIds unitNames instrument { id name number } openedAt closedAt
  invitedCount answeredCount answeredAtLeast minimumGroupSize } }
  ... on Refusal { code message problems { field code } }`
const LIST = `query ($programId: ID!) { readinessRounds(programId: $programId) { ${ROUNDS.split('... on Refusal')[0]} } }`
const PLAN = `mutation ($input: PlanReadinessRoundInput!) { planReadinessRound(input: $input) { ${ROUNDS} } }`
const UPDATE = `mutation ($input: UpdateReadinessRoundInput!) { updateReadinessRound(input: $input) { ${ROUNDS} } }`
const OPEN = `mutation ($input: VersionedInput!) { openReadinessRound(input: $input) { ${ROUNDS} } }`
const CLOSE = `mutation ($input: VersionedInput!) { closeReadinessRound(input: $input) { ${ROUNDS} } }`
const EXTEND = `mutation ($input: ExtendReadinessRoundInput!) { extendReadinessRound(input: $input) { ${ROUNDS} } }`
const PREVIEW = `query ($id: ID!) { readinessRound(id: $id) { preview {
  people withoutAddress answersNeeded minimumGroupSize smallUnits smallUnitCount } } }`
const REMOVE = `mutation ($input: VersionedInput!) { removeReadinessRound(input: $input) { ${ROUNDS} } }`
const RESTORE = `mutation ($input: VersionedInput!) { restoreReadinessRound(input: $input) { ${ROUNDS} } }`

describe('planning a readiness round', () => {
  let app: TestApp
  let organization: string
  let program: string
  let unit: string
  let wave: string
  let manager: string
  let instrument: string
  let round: Record<string, unknown>

  beforeAll(async () => {
    app = await createTestApp()
    app.setNow(new Date('2026-02-01T09:00:00Z'))
    organization = await buildOrganization(app)
    unit = await buildUnit(app, organization, { name: 'Service' })
    program = await buildProgram(app, organization)
    wave = await buildWave(app, organization, program, { units: [unit] })
    manager = await buildViewer(app, organization, [{ role: 'program_manager', program }])
    const [row]: { id: string }[] = await app
      .tenant(organization)
      .execute(`select id from readiness_instrument where family = 'three_legs'`)
    instrument = row?.id ?? ''
    round = {
      name: 'Baseline',
      kind: 'BASELINE',
      instrumentId: instrument,
      scope: 'PROGRAM',
      waveIds: [],
      unitIds: [],
      opensOn: '2026-03-01',
      closesOn: '2026-03-12',
      languages: ['EN', 'DE'],
      traits: ['LOCATION', 'MANAGEMENT'],
      asksForComments: true,
    }
  })
  afterAll(() => app.close())

  const plan = async (given: Record<string, unknown> = {}, cookie = manager, programId = program) =>
    (await ask(app, PLAN, { input: { programId, round: { ...round, ...given } } }, cookie)).data
      .planReadinessRound
  const last = async (given: Record<string, unknown> = {}) => (await plan(given)).rounds.at(-1)
  const change = async (document: string, input: Record<string, unknown>, cookie = manager) => {
    const { data } = await ask(app, document, { input }, cookie)
    return Object.values(data)[0] as { rounds: { id: string; name: string }[]; code: string } // as the documents ask
  }

  it('puts it on file, with languages and traits in their own order, and lists it by the day it opens', async () => {
    expect(await last({ name: 'After', opensOn: '2026-06-01', closesOn: '2026-06-10' })).toMatchObject({
      name: 'After',
      state: 'PLANNED',
      languages: ['EN', 'DE'],
      traits: ['MANAGEMENT', 'LOCATION'],
      instrument: { id: instrument, number: 1 },
      invitedCount: null,
      answeredAtLeast: null,
    })
    const { rounds } = await plan()
    expect(rounds.map(({ name }: { name: string }) => name)).toEqual(['Baseline', 'After'])
  })

  it('names the waves or the units that it asks, and no other program’s', async () => {
    const byWave = await plan({ scope: 'WAVES', waveIds: [wave], unitIds: [unit], name: 'By wave' })
    expect(byWave.rounds.find(({ name }: { name: string }) => name === 'By wave')).toMatchObject({
      waveIds: [wave],
      waveNames: ['Wave'],
      unitIds: [],
    })
    const other = await buildProgram(app, organization, { name: 'Another' })
    const strange = await buildWave(app, organization, other, { units: [unit] })
    expect(await plan({ scope: 'WAVES', waveIds: [strange] })).toMatchObject({ code: 'NOT_FOUND' })
    const byUnit = await plan({ scope: 'UNITS', unitIds: [unit], name: 'By unit' })
    expect(byUnit.rounds.find(({ name }: { name: string }) => name === 'By unit')).toMatchObject({
      unitNames: ['Service'],
    })
  })

  it('refuses a language in which the instrument doesn’t say everything, and an instrument that is not there', async () => {
    expect(await plan({ languages: ['EN', 'PL'] })).toMatchObject({
      code: 'INVALID_INPUT',
      problems: [{ field: 'languages', code: 'not_offered' }],
    })
    expect(await plan({ instrumentId: unit })).toMatchObject({
      problems: [{ field: 'instrumentId', code: 'not_found' }],
    })
  })

  it('refuses a last day that has passed', async () => {
    expect(await plan({ opensOn: '2026-01-01', closesOn: '2026-01-10' })).toMatchObject({
      problems: [{ field: 'closesOn', code: 'in_the_past' }],
    })
  })

  it('is changed by who saw its latest version, and a change of its units alone is one too', async () => {
    const { rounds } = await plan({ name: 'Moving', scope: 'UNITS', unitIds: [unit] })
    const { id, version } = rounds.find(({ name }: { name: string }) => name === 'Moving')
    const second = await buildUnit(app, organization, { name: 'Sales' })
    const update = { ...round, name: 'Moving', scope: 'UNITS', unitIds: [unit, second] }
    const changed = await change(UPDATE, { id, version, round: update })
    expect(changed.rounds.find((each) => each.id === id)).toMatchObject({
      unitNames: ['Sales', 'Service'],
      version: 2,
    })
    expect(await change(UPDATE, { id, version, round: update })).toMatchObject({ code: 'CONFLICT' })
  })

  it('can be taken away and brought back', async () => {
    const { rounds } = await plan({ name: 'Passing' })
    const { id, version } = rounds.find(({ name }: { name: string }) => name === 'Passing')
    const without = await change(REMOVE, { id, version })
    expect(without.rounds.map(({ name }) => name)).not.toContain('Passing')
    const back = await change(RESTORE, { id, version: version + 1 })
    expect(back.rounds.map(({ name }) => name)).toContain('Passing')
  })

  it('is nobody’s who doesn’t see the program, and only for its own managers to change', async () => {
    const elsewhere = await buildProgram(app, organization, { name: 'Elsewhere' })
    expect(await plan({}, manager, elsewhere)).toMatchObject({ code: 'NOT_FOUND' })
    expect((await ask(app, LIST, { programId: elsewhere }, manager)).data.readinessRounds).toBeNull()
    const leader = await buildViewer(app, organization, [{ role: 'line_manager', unit }])
    const { data } = await ask(app, LIST, { programId: program }, leader)
    expect(data.readinessRounds.rounds.length).toBeGreaterThan(0)
    const other = await buildProgram(app, organization, { name: 'Other' })
    await buildWave(app, organization, other, { units: [unit] })
    const both = await buildViewer(app, organization, [
      { role: 'program_manager', program },
      { role: 'line_manager', unit },
    ])
    expect(await plan({}, both, other)).toMatchObject({ code: 'NOT_ALLOWED' })
  })

  it('says before it opens whom it asks, how many answers it needs, and which units are too small to be shown', async () => {
    const top = await buildUnit(app, organization, { name: 'Division' })
    const big = await buildUnit(app, organization, { name: 'Big', parent: top })
    const small = await buildUnit(app, organization, { name: 'Small', parent: top })
    for (let n = 0; n < 6; n++) await buildEmployee(app, organization, big)
    for (let n = 0; n < 4; n++) await buildEmployee(app, organization, small)
    const { rounds } = await plan({ name: 'Previewed', scope: 'UNITS', unitIds: [top] })
    const { id } = rounds.find(({ name }: { name: string }) => name === 'Previewed')
    // Krejcie & Morgan 1970, table 1: 10 of 10. Nobody has an address.
    expect((await ask(app, PREVIEW, { id }, manager)).data.readinessRound.preview).toEqual({
      people: 10,
      withoutAddress: 10,
      answersNeeded: 10,
      minimumGroupSize: 5,
      smallUnits: ['Small'],
      smallUnitCount: 1,
    })
    const executive = await buildViewer(app, organization, [{ role: 'executive' }])
    expect((await ask(app, PREVIEW, { id }, executive)).data.readinessRound.preview).toBeNull()
  })

  it('opens once, then changes only its name and last day, then closes for good', async () => {
    const team = await buildUnit(app, organization, { name: 'Team' })
    for (let n = 0; n < 7; n++) await buildEmployee(app, organization, team)
    const asked = { ...round, name: 'Asked', scope: 'UNITS', unitIds: [team] }
    const { rounds } = await plan(asked)
    const { id } = rounds.find(({ name }: { name: string }) => name === 'Asked')
    const now = async (document: string, version: number, more: object = {}) => {
      const answer = await change(document, { id, version, ...more })
      return answer.rounds?.find((each) => each.id === id) ?? answer
    }
    expect(await now(CLOSE, 1)).toMatchObject({ code: 'NOT_ALLOWED' })
    expect(await now(OPEN, 1)).toMatchObject({
      state: 'OPEN',
      opensOn: '2026-02-01',
      invitedCount: 7,
      answeredAtLeast: 0,
      answeredCount: null,
      minimumGroupSize: 5,
      version: 2,
    })
    expect(await now(OPEN, 2)).toMatchObject({ code: 'NOT_ALLOWED' })
    expect(await now(UPDATE, 2, { round: asked })).toMatchObject({ code: 'NOT_ALLOWED' })
    expect(await now(REMOVE, 2)).toMatchObject({ code: 'NOT_ALLOWED' })
    const late = { name: 'Asked again', closesOn: '2026-03-20' }
    expect(await now(EXTEND, 2, late)).toMatchObject({ name: 'Asked again', closesOn: '2026-03-20' })
    expect(await now(EXTEND, 3, { ...late, closesOn: '2026-01-30' })).toMatchObject({
      problems: [{ field: 'closesOn', code: 'in_the_past' }],
    })
    // Nobody has answered, so nothing of it is shown.
    expect(await now(CLOSE, 3)).toMatchObject({ state: 'CLOSED', answeredCount: null, answeredAtLeast: null })
    expect(await now(EXTEND, 4, late)).toMatchObject({ code: 'NOT_ALLOWED' })
    expect(await now(OPEN, 4)).toMatchObject({ code: 'NOT_ALLOWED' })
    expect(await now(REMOVE, 4)).toMatchObject({ code: 'NOT_ALLOWED' })
  })
})
