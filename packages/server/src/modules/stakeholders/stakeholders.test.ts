import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, createTestApp, type TestApp } from '../../../test/app/test-app.ts'
import { buildOrganization, buildUnit, buildViewer } from '../../../test/builders/organization.ts'
import { buildProgram, buildWave } from '../../../test/builders/programs.ts'
import { buildRelation, buildStakeholder, buildStanding } from '../../../test/builders/stakeholders.ts'

const MAP = `id weightedSupport { value weighted power known unknown }
  stakeholders { id version name kind position power interest quadrant support engagement desiredEngagement
    engagementGap contactName note }
  relations { id version fromId toId kind note }`
const mutation = (
  name: string,
  input: string,
) => `mutation ($input: ${input}!) { answer: ${name}(input: $input) {
  __typename ... on StakeholderMap { ${MAP} } ... on Refusal { code message problems { field code } } } }`
const ADD = mutation('addStakeholder', 'AddStakeholderInput')
const UPDATE = mutation('updateStakeholder', 'UpdateStakeholderInput')
const PLACE = mutation('placeStakeholder', 'PlaceStakeholderInput')
const REMOVE = mutation('removeStakeholder', 'VersionedInput')
const RESTORE = mutation('restoreStakeholder', 'VersionedInput')
const RELATE = mutation('addStakeholderRelation', 'AddStakeholderRelationInput')
const UNRELATE = mutation('removeStakeholderRelation', 'VersionedInput')
const RELATE_AGAIN = mutation('restoreStakeholderRelation', 'VersionedInput')
const READ = `query ($programId: ID!) { stakeholderMap(programId: $programId) { ${MAP} } }`
const STANDINGS = `query ($id: ID!) { stakeholderStandings(stakeholderId: $id) {
  fromDay power interest support engagement desiredEngagement } }`

const COUNCIL = {
  name: 'Works council',
  kind: 'GROUP',
  position: null,
  power: 4,
  interest: 2,
  support: -1,
  engagement: 'RESISTANT',
  desiredEngagement: 'SUPPORTIVE',
  contactName: 'Ada Okafor',
  note: null,
}

describe('the stakeholders of a program', () => {
  let app: TestApp
  let organization: string

  beforeAll(async () => {
    app = await createTestApp()
    organization = await buildOrganization(app)
  })
  afterAll(() => app.close())

  const ownProgram = async () => {
    app.setNow(new Date('2026-03-10T09:00:00Z'))
    const id = await buildProgram(app, organization)
    return { id, cookie: await buildViewer(app, organization, [{ role: 'program_manager', program: id }]) }
  }
  const send = async (document: string, input: object, cookie: string) =>
    (await ask(app, document, { input }, cookie)).data.answer
  const read = async (programId: string, cookie: string) => await ask(app, READ, { programId }, cookie)
  const standingsOf = async (id: string, cookie: string) =>
    (await ask(app, STANDINGS, { id }, cookie)).data.stakeholderStandings

  it('somebody put on the map stands in their field, with the levels that they are from where they are needed', async () => {
    const { id, cookie } = await ownProgram()
    const map = await send(ADD, { programId: id, stakeholder: COUNCIL }, cookie)
    expect(map).toMatchObject({
      __typename: 'StakeholderMap',
      id,
      // From resistant over neutral to supportive: two levels.
      stakeholders: [{ ...COUNCIL, version: 1, quadrant: 'KEEP_SATISFIED', engagementGap: 2 }],
      weightedSupport: { value: -1, weighted: -4, power: 4, known: 1, unknown: 0 },
    })
    const { code, problems } = await send(
      ADD,
      { programId: id, stakeholder: { ...COUNCIL, power: 6, support: 3 } },
      cookie,
    )
    expect([code, problems.map(({ field }: { field: string }) => field)]).toEqual([
      'INVALID_INPUT',
      ['power', 'support'],
    ])
  })

  it('the weighted support is that of those who are on the map, and counts whom it leaves out', async () => {
    const { id, cookie } = await ownProgram()
    await buildStakeholder(app, organization, id, { power: 5, support: -2 })
    await buildStakeholder(app, organization, id, { power: 3, support: 1 })
    await buildStakeholder(app, organization, id, { power: 2, support: 2 })
    await buildStakeholder(app, organization, id, { power: 5 })
    await buildStakeholder(app, organization, id, { power: 5, support: 2, archivedAt: new Date() })
    // (5·-2 + 3·1 + 2·2) / (5 + 3 + 2)
    expect((await read(id, cookie)).data.stakeholderMap.weightedSupport).toEqual({
      value: -0.3,
      weighted: -3,
      power: 10,
      known: 3,
      unknown: 1,
    })
  })

  it('each day on which somebody stands elsewhere is kept, and of a day what was put down last', async () => {
    const { id, cookie } = await ownProgram()
    const { stakeholders } = await send(ADD, { programId: id, stakeholder: COUNCIL }, cookie)
    const council = stakeholders[0].id
    await send(PLACE, { id: council, version: 1, power: 5, interest: 5 }, cookie)
    await send(PLACE, { id: council, version: 2, power: 4, interest: 4 }, cookie)
    app.setNow(new Date('2026-04-01T09:00:00Z'))
    // What is written about somebody is no step of theirs, nor is a move that was taken back.
    const renamed = { ...COUNCIL, interest: 4, note: 'Meets on Mondays.' }
    await send(UPDATE, { id: council, version: 3, stakeholder: renamed }, cookie)
    await send(PLACE, { id: council, version: 4, power: 1, interest: 1 }, cookie)
    await send(PLACE, { id: council, version: 5, power: 4, interest: 4 }, cookie)
    app.setNow(new Date('2026-05-01T09:00:00Z'))
    const nearer = { ...renamed, support: 1, engagement: 'NEUTRAL' }
    await send(UPDATE, { id: council, version: 6, stakeholder: nearer }, cookie)
    const course = { power: 4, interest: 4, desiredEngagement: 'SUPPORTIVE' }
    expect(await standingsOf(council, cookie)).toEqual([
      { fromDay: '2026-03-10', ...course, support: -1, engagement: 'RESISTANT' },
      { fromDay: '2026-05-01', ...course, support: 1, engagement: 'NEUTRAL' },
    ])
  })

  it('a place is one field of the grid and nothing else of a stakeholder; the later of two who move them is told', async () => {
    const { id, cookie } = await ownProgram()
    const moved = await buildStakeholder(app, organization, id, { support: 2 })
    const map = await send(PLACE, { id: moved, version: 1, power: 1, interest: 5 }, cookie)
    expect(map.stakeholders).toMatchObject([
      { id: moved, version: 2, power: 1, interest: 5, quadrant: 'KEEP_INFORMED', support: 2 },
    ])
    const late = { id: moved, version: 1, power: 5, interest: 5 }
    expect(await send(PLACE, late, cookie)).toMatchObject({ code: 'CONFLICT' })
    const out = { id: moved, version: 2, power: 0, interest: 6 }
    expect(await send(PLACE, out, cookie)).toMatchObject({
      code: 'INVALID_INPUT',
      problems: [{ field: 'power' }, { field: 'interest' }],
    })
  })

  it('who is taken off comes back with their course and relations', async () => {
    const { id, cookie } = await ownProgram()
    const [one, other] = [
      await buildStakeholder(app, organization, id, { name: 'Ada' }),
      await buildStakeholder(app, organization, id, { name: 'Bo' }),
    ]
    await buildStanding(app, organization, one, '2026-01-05', { support: 2 })
    await buildRelation(app, organization, id, one, other)
    const without = await send(REMOVE, { id: one, version: 1 }, cookie)
    expect(without).toMatchObject({ stakeholders: [{ name: 'Bo' }], relations: [] })
    const back = await send(RESTORE, { id: one, version: 2 }, cookie)
    expect(back).toMatchObject({
      stakeholders: [{ name: 'Ada' }, { name: 'Bo' }],
      relations: [{ fromId: one, toId: other, kind: 'INFLUENCES' }],
    })
    expect(await standingsOf(one, cookie)).toMatchObject([{ fromDay: '2026-01-05', support: 2 }])
  })

  it('a relation is said once, both ways where it holds both ways, and comes back with what is said anew', async () => {
    const { id, cookie } = await ownProgram()
    const ends = [
      await buildStakeholder(app, organization, id),
      await buildStakeholder(app, organization, id),
    ]
    const [first = '', second = ''] = ends.toSorted()
    const relate = (fromId: string, toId: string, kind: string, note: string | null = null) =>
      send(RELATE, { programId: id, fromId, toId, kind, note }, cookie)
    const { relations } = await relate(second, first, 'AT_ODDS_WITH')
    expect(relations).toMatchObject([{ fromId: first, toId: second, kind: 'AT_ODDS_WITH' }])
    expect(await relate(first, second, 'AT_ODDS_WITH')).toMatchObject({ code: 'ALREADY_EXISTS' })
    const gone = { id: relations[0].id, version: 1 }
    expect((await send(UNRELATE, gone, cookie)).relations).toEqual([])
    expect((await send(RELATE_AGAIN, { ...gone, version: 2 }, cookie)).relations).toHaveLength(1)
    await send(UNRELATE, { ...gone, version: 3 }, cookie)
    expect((await relate(first, second, 'AT_ODDS_WITH', 'Since the move.')).relations).toMatchObject([
      { id: gone.id, note: 'Since the move.' },
    ])
  })

  it('nobody reports to themselves, over others or when a relation comes back; and only those on the map are related', async () => {
    const { id, cookie } = await ownProgram()
    const build = (name: string) => buildStakeholder(app, organization, id, { name })
    const [a, b, c] = [await build('A'), await build('B'), await build('C')]
    const relate = (fromId: string, toId: string, kind = 'REPORTS_TO') =>
      send(RELATE, { programId: id, fromId, toId, kind }, cookie)
    await relate(a, b)
    const last = (await relate(b, c)).relations.find(({ fromId }: { fromId: string }) => fromId === b)
    expect(await relate(c, a)).toMatchObject({ code: 'CYCLE' })
    await send(UNRELATE, { id: last.id, version: 1 }, cookie)
    expect(await relate(c, a)).toMatchObject({ __typename: 'StakeholderMap' })
    expect(await send(RELATE_AGAIN, { id: last.id, version: 2 }, cookie)).toMatchObject({ code: 'CYCLE' })
    expect(await relate(a, a)).toMatchObject({ problems: [{ field: 'toId', code: 'same_stakeholder' }] })
    const elsewhere = await buildStakeholder(app, organization, (await ownProgram()).id)
    expect(await relate(a, elsewhere)).toMatchObject({ code: 'NOT_FOUND' })
    expect(await relate(a, 'none')).toMatchObject({ code: 'NOT_FOUND' })
  })

  it('who runs the program and executives read where people stand; whoever else reads the program reads nothing of it', async () => {
    const { id, cookie } = await ownProgram()
    const stakeholder = await buildStakeholder(app, organization, id)
    await buildStanding(app, organization, stakeholder, '2026-01-05', {})
    const unit = await buildUnit(app, organization)
    await buildWave(app, organization, id, { units: [unit] })
    const other = (await ownProgram()).id
    const executive = await buildViewer(app, organization, [{ role: 'executive' }])
    // Sees the program as a line manager and as HR, and may call the operation as the manager of another one.
    const beside = await buildViewer(app, organization, [
      { role: 'program_manager', program: other },
      { role: 'line_manager', unit },
      { role: 'hr' },
    ])
    for (const [viewer, seen] of [
      [cookie, 1],
      [executive, 1],
      [beside, 0],
    ] as const) {
      expect((await read(id, viewer)).data.stakeholderMap?.stakeholders.length ?? 0).toBe(seen)
      expect(await standingsOf(stakeholder, viewer)).toHaveLength(seen)
      const history = `{ history(subjectId: "${stakeholder}", page: { first: 1 }) { __typename } }`
      expect((await ask(app, history, {}, viewer)).data.history === null).toBe(seen === 0)
    }
    for (const role of ['hr', 'employee', 'administrator'] as const) {
      const { errors } = await read(id, await buildViewer(app, organization, [{ role }]))
      expect(errors[0]?.extensions.code).toBe('FORBIDDEN')
    }
    // What a program tells of itself to all of its readers tells nothing of its stakeholders.
    await send(PLACE, { id: stakeholder, version: 1, power: 1, interest: 1 }, cookie)
    const changes = `{ programChanges(programId: "${id}", since: "2020-01-01", page: { first: 50 }) {
      items { what } } }`
    expect((await ask(app, changes, {}, cookie)).data.programChanges.items).toEqual([])
  })

  it('a program has at most 150 of them; one more is refused, put down or brought back', async () => {
    const { id, cookie } = await ownProgram()
    const gone = await buildStakeholder(app, organization, id, { archivedAt: new Date() })
    await app.tenant(organization).execute(
      `insert into stakeholder (id, organization_id, program_id, name, kind, power, interest)
         select gen_random_uuid(), ?, ?, 'Ada', 'person', 1, 1 from generate_series(1, 150)`,
      [organization, id],
    )
    const refused = { code: 'NOT_ALLOWED' }
    expect(await send(ADD, { programId: id, stakeholder: COUNCIL }, cookie)).toMatchObject(refused)
    expect(await send(RESTORE, { id: gone, version: 1 }, cookie)).toMatchObject(refused)
    expect((await read(id, cookie)).data.stakeholderMap.stakeholders).toHaveLength(150)
  })
})
