import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { statementsOf } from '../../../test/app/count-statements.ts'
import { ask, createTestApp, type TestApp } from '../../../test/app/test-app.ts'
import { buildBehavior, buildLiveProgram } from '../../../test/builders/behaviors.ts'
import {
  buildEmployee,
  buildOrganization,
  buildUnit,
  buildViewer,
} from '../../../test/builders/organization.ts'
import { UnitMembership } from '../organization/unit-membership.entity.ts'
import { newId } from '../../kernel/new-id.ts'

const SHEET = `sheet { peopleTotal people { employeeId tallies { behaviorId observationIds opportunities shown
  windowOpportunities windowShown standing } } unitCounts { id observed showing observerName } }`
const REFUSAL = `... on Refusal { refusal: code message problems { field code } }`
const RECORD = `mutation ($input: RecordObservationsInput!) { done: recordObservations(input: $input) {
  __typename ... on ObservationsRecorded { ids ${SHEET} } ${REFUSAL} } }`
const WITHDRAW = `mutation ($input: WithdrawObservationsInput!) { done: withdrawObservations(input: $input) {
  __typename ... on ObservationsWithdrawn { ids ${SHEET} } ${REFUSAL} } }`
const COUNT = `mutation ($input: RecordUnitCountInput!) { done: recordUnitCount(input: $input) {
  __typename ... on UnitCountRecorded { id ${SHEET} } ${REFUSAL} } }`
const WITHDRAW_COUNT = `mutation ($input: WithdrawUnitCountInput!) { done: withdrawUnitCount(input: $input) {
  __typename ... on UnitCountWithdrawn { id ${SHEET} } ${REFUSAL} } }`
const TEAM_SHEET = `query ($programId: ID!, $unitId: ID, $on: LocalDate!) {
  teamSheet(programId: $programId, unitId: $unitId, on: $on) { unit { id name } on unitNames
    program { id behaviors { id } } peopleTotal people { fullName } viewerCan { recordObservations { allowed } } } }`
const TODAY = '2026-03-10'

describe('recording what people do', () => {
  let app: TestApp
  let organization: string
  let area: string
  let team: string
  let program: string
  let behavior: string
  let ana: string
  let bo: string
  let manager: string

  beforeAll(async () => {
    app = await createTestApp()
    app.setNow(new Date(`${TODAY}T12:00:00Z`))
    organization = await buildOrganization(app)
    area = await buildUnit(app, organization, { name: 'Area' })
    team = await buildUnit(app, organization, { name: 'Team', parent: area })
    ana = await buildEmployee(app, organization, team, { fullName: 'Ana' })
    bo = await buildEmployee(app, organization, team, { fullName: 'Bo' })
    program = await buildLiveProgram(app, organization, { units: [area] })
    behavior = await buildBehavior(app, organization, program)
    manager = await buildViewer(app, organization, [{ role: 'line_manager', unit: area }])
  })
  afterAll(() => app.close())

  const seen = (employeeId: string, shown = 1, opportunities = 1) => ({
    employeeId,
    behaviorId: behavior,
    opportunities,
    shown,
  })
  const send = (observations: object[], given: object = {}) => ({
    input: {
      programId: program,
      unitId: team,
      observedOn: TODAY,
      idempotencyKey: newId(),
      observations,
      ...given,
    },
  })
  const stored = async (): Promise<number> => {
    const [row]: { count: number }[] = await app
      .tenant(organization)
      .execute('select count(*)::int as count from observation where withdrawn_at is null')
    return row?.count ?? 0
  }

  it('a line manager records what was seen, and the sheet shows it with what the window says', async () => {
    const week = { observedOn: '2026-03-05' }
    await ask(app, RECORD, send([seen(ana, 3, 4)], week), manager)
    const { data } = await ask(app, RECORD, send([seen(ana), seen(bo, 0)]), manager)
    const [first, second] = data.done.ids
    // Ana: 3 of 4 and 1 of 1 make 4 of 5, which is the bar; Bo was seen once, and five are needed.
    expect(data.done.sheet.people).toEqual([
      {
        employeeId: ana,
        tallies: [
          {
            behaviorId: behavior,
            observationIds: [first],
            opportunities: 1,
            shown: 1,
            windowOpportunities: 5,
            windowShown: 4,
            standing: 'ADOPTED',
          },
        ],
      },
      {
        employeeId: bo,
        tallies: [
          {
            behaviorId: behavior,
            observationIds: [second],
            opportunities: 1,
            shown: 0,
            windowOpportunities: 1,
            windowShown: 0,
            standing: 'CANNOT_SAY_YET',
          },
        ],
      },
    ])
    const notes = await app
      .tenant(organization)
      .execute(`select program_id, unit_id, from_day::text from adoption_change where from_day = ?`, [TODAY])
    expect(notes).toEqual([{ program_id: program, unit_id: team, from_day: TODAY }])
  })

  it('a repeated send adds nothing and answers the same, also when both come at once', async () => {
    const same = send([seen(ana), seen(ana), seen(bo)])
    const before = await stored()
    const [one, two] = await Promise.all([ask(app, RECORD, same, manager), ask(app, RECORD, same, manager)])
    const three = await ask(app, RECORD, same, manager)
    expect(one.data.done.ids).toHaveLength(3)
    expect(two.data.done.ids).toEqual(one.data.done.ids)
    expect(three.data.done.ids).toEqual(one.data.done.ids)
    expect(await stored()).toBe(before + 3)
  })

  it('a key that was used for something else is a conflict', async () => {
    const first = send([seen(ana)])
    await ask(app, RECORD, first, manager)
    const before = await stored()
    const other = send([seen(ana, 0)], { idempotencyKey: first.input.idempotencyKey })
    expect((await ask(app, RECORD, other, manager)).data.done).toMatchObject({ refusal: 'CONFLICT' })
    const colleague = await buildViewer(app, organization, [{ role: 'line_manager', unit: team }])
    expect((await ask(app, RECORD, first, colleague)).data.done).toMatchObject({ refusal: 'CONFLICT' })
    expect(await stored()).toBe(before)
  })

  it('a withdrawn observation stays on file and no longer counts', async () => {
    const { data } = await ask(app, RECORD, send([seen(bo, 0, 7)], { observedOn: '2026-02-20' }), manager)
    const input = { programId: program, unitId: team, observedOn: '2026-02-20', ids: data.done.ids }
    for (let again = 0; again < 2; again++) {
      const withdrawn = await ask(app, WITHDRAW, { input }, manager)
      expect(withdrawn.data.done.sheet.people[1].tallies[0]).toMatchObject({
        observationIds: [],
        opportunities: 0,
      })
    }
    const [row] = await app
      .tenant(organization)
      .execute('select withdrawn_at from observation where id = ?', data.done.ids)
    expect(row).toMatchObject({ withdrawn_at: '2026-03-10 12:00:00+00' })
    const elsewhere = { ...input, unitId: area }
    expect((await ask(app, WITHDRAW, { input: elsewhere }, manager)).data.done).toMatchObject({
      refusal: 'NOT_FOUND',
    })
  })

  it.each([
    [
      'a day that is not yet anywhere',
      () => send([seen(ana)], { observedOn: '2026-03-12' }),
      'observations.0.observedOn',
    ],
    ['more shown than seen', () => send([seen(ana, 2, 1)]), 'observations.0.shown'],
    ['nothing', () => send([]), 'observations'],
    ['more than 250', () => send(Array.from({ length: 251 }, () => seen(ana))), 'observations'],
    [
      'a behavior not asked for',
      () => send([{ ...seen(ana), behaviorId: program }]),
      'observations.0.behaviorId',
    ],
    ['somebody else’s people', () => send([seen(ana), seen(program)]), 'observations.1.employeeId'],
    ['an empty key', () => send([seen(ana)], { idempotencyKey: ' ' }), 'idempotencyKey'],
  ])('%s is refused by the name of the field, and nothing is written', async (_, variables, field) => {
    const before = await stored()
    const { data } = await ask(app, RECORD, variables(), manager)
    expect(data.done).toMatchObject({ refusal: 'INVALID_INPUT' })
    expect(data.done.problems[0].field).toBe(field)
    expect(await stored()).toBe(before)
  })

  it('tomorrow is fine while it is tomorrow already somewhere east', async () => {
    app.setNow(new Date(`${TODAY}T23:00:00Z`))
    const { data } = await ask(app, RECORD, send([seen(ana)], { observedOn: '2026-03-11' }), manager)
    app.setNow(new Date(`${TODAY}T12:00:00Z`))
    expect(data.done.__typename).toBe('ObservationsRecorded')
  })

  it('counts for the unit that the person was in on that day', async () => {
    const cy = await buildEmployee(app, organization, team, { fullName: 'Cy' })
    const em = app.tenant(organization)
    em.create(UnitMembership, { id: newId(), organization, employee: cy, unit: area, startsOn: '2026-03-01' })
    await em.flush()
    const then = send([seen(cy)], { observedOn: '2026-02-28' })
    expect((await ask(app, RECORD, then, manager)).data.done.__typename).toBe('ObservationsRecorded')
    const now = await ask(app, RECORD, send([seen(cy)]), manager)
    expect(now.data.done.problems).toEqual([{ field: 'observations.0.employeeId', code: 'not_in_unit' }])
  })

  it('units of others, programs elsewhere and other tenants get one and the same answer', async () => {
    const other = await buildUnit(app, organization, { name: 'Other' })
    const elsewhere = await buildLiveProgram(app, organization, { units: [other] })
    const foreign = await buildUnit(app, await buildOrganization(app))
    const answers = await Promise.all(
      [
        { unitId: other },
        { unitId: foreign },
        { unitId: 'nonsense' },
        { programId: elsewhere },
        { programId: foreign },
      ].map(async (given) => (await ask(app, RECORD, send([seen(ana)], given), manager)).data.done),
    )
    for (const answer of answers) expect(answer).toEqual({ ...answers[0], refusal: 'NOT_FOUND' })
    const hr = await buildViewer(app, organization, [{ role: 'hr' }])
    expect((await ask(app, RECORD, send([seen(ana)]), hr)).errors[0]?.extensions.code).toBe('FORBIDDEN')
  })

  it('a closed program takes nothing more', async () => {
    const closed = await buildLiveProgram(app, organization, { units: [area], archivedAt: new Date() })
    const { data } = await ask(app, RECORD, send([seen(ana)], { programId: closed }), manager)
    expect(data.done).toMatchObject({ refusal: 'NOT_ALLOWED' })
  })

  it('the sheet opens at the first unit with people that the viewer leads and the program covers', async () => {
    const variables = { programId: program, unitId: null, on: TODAY }
    const { data } = await ask(app, TEAM_SHEET, variables, manager)
    expect(data.teamSheet).toMatchObject({
      unit: { id: team },
      on: TODAY,
      unitNames: ['Area', 'Team'],
      program: { id: program, behaviors: [{ id: behavior }] },
      peopleTotal: 2,
      people: [{ fullName: 'Ana' }, { fullName: 'Bo' }],
      viewerCan: { recordObservations: { allowed: true } },
    })
    const stranger = await buildViewer(app, organization, [
      { role: 'line_manager', unit: await buildUnit(app, organization) },
    ])
    expect((await ask(app, TEAM_SHEET, { ...variables, unitId: team }, stranger)).data.teamSheet).toBeNull()
  })

  it('its statements don’t grow with its people', async () => {
    const variables = { programId: program, unitId: team, on: TODAY }
    const count = () => statementsOf(app, () => ask(app, TEAM_SHEET, variables, manager))
    const before = await count()
    for (let more = 0; more < 5; more++) await buildEmployee(app, organization, team)
    expect(await count()).toHaveLength(before.length)
  })

  describe('where nobody is named', () => {
    let counted: string
    let greets: string
    const count = (observed: number, showing: number, given: object = {}) => ({
      input: {
        programId: counted,
        unitId: team,
        behaviorId: greets,
        observedOn: TODAY,
        observed,
        showing,
        idempotencyKey: newId(),
        ...given,
      },
    })

    beforeAll(async () => {
      counted = await buildLiveProgram(app, organization, { units: [area], observationMode: 'unit_counts' })
      greets = await buildBehavior(app, organization, counted)
    })

    it('a count is put down once, shown without people, and can be taken back', async () => {
      const same = count(2, 1)
      const first = await ask(app, COUNT, same, manager)
      expect(first.data.done.sheet).toMatchObject({
        people: [],
        unitCounts: [{ observed: 2, showing: 1, observerName: 'Viewer' }],
      })
      expect((await ask(app, COUNT, same, manager)).data.done).toEqual(first.data.done)
      const changed = { input: { ...same.input, showing: 2 } }
      expect((await ask(app, COUNT, changed, manager)).data.done).toMatchObject({ refusal: 'CONFLICT' })
      const ofNothing = { input: { ...same.input, behaviorId: 'no id' } }
      expect((await ask(app, COUNT, ofNothing, manager)).data.done).toMatchObject({ refusal: 'CONFLICT' })
      const withdrawn = await ask(app, WITHDRAW_COUNT, { input: { id: first.data.done.id } }, manager)
      expect(withdrawn.data.done.sheet.unitCounts).toEqual([])
    })

    it('more people than are in scope are refused, by head-count where no employees are known', async () => {
      const posts = await buildUnit(app, organization, { name: 'Posts', parent: area, headcount: 3.5 })
      const over = await ask(app, COUNT, count(5, 1, { unitId: posts }), manager)
      expect(over.data.done.problems).toEqual([{ field: 'observed', code: 'more_observed_than_eligible' }])
      const all = await ask(app, COUNT, count(4, 1, { unitId: posts }), manager)
      expect(all.data.done.__typename).toBe('UnitCountRecorded')
    })

    it('names are refused there, and counts where people are named', async () => {
      const named = await ask(app, RECORD, send([seen(ana)], { programId: counted }), manager)
      expect(named.data.done).toMatchObject({ refusal: 'NOT_ALLOWED' })
      const unnamed = await ask(app, COUNT, count(2, 1, { programId: program }), manager)
      expect(unnamed.data.done).toMatchObject({ refusal: 'NOT_ALLOWED' })
    })

    it('the count of a unit that isn’t theirs can’t be told from one that doesn’t exist', async () => {
      const { data } = await ask(app, COUNT, count(2, 2), manager)
      const stranger = await buildViewer(app, organization, [
        { role: 'line_manager', unit: await buildUnit(app, organization) },
      ])
      const [theirs, none] = await Promise.all(
        [data.done.id, newId()].map((id) => ask(app, WITHDRAW_COUNT, { input: { id } }, stranger)),
      )
      expect(theirs?.data.done).toMatchObject({ refusal: 'NOT_FOUND' })
      expect(theirs).toEqual(none)
    })
  })
})
