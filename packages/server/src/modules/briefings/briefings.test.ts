import { periodStart } from '@tidemark/domain/adoption/period'
import { addDays } from '@tidemark/domain/kernel/calendar-date'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, createTestApp, type TestApp } from '../../../test/app/test-app.ts'
import { buildAudience } from '../../../test/builders/audiences.ts'
import { buildCascade, readGroups } from '../../../test/builders/briefings.ts'
import {
  buildEmployee,
  buildOrganization,
  buildPerson,
  buildUnit,
  buildViewer,
} from '../../../test/builders/organization.ts'
import { buildProgram, buildWave } from '../../../test/builders/programs.ts'
import { Communication } from '../communications/communication.entity.ts'
import { DeliveryRecipient } from '../deliveries/delivery-recipient.entity.ts'
import { markReached } from '../deliveries/deliveries.module.ts'
import { Feedback } from '../feedback/feedback.entity.ts'
import { Program } from '../programs/program.entity.ts'

/** Sessions know the real time only, so all of this is of these days. */
const TODAY = new Date().toISOString().slice(0, 10)
const day = (number: number) => addDays(TODAY, number)
const at = (date: string, time = '10:00') => new Date(`${date}T${time}:00Z`)

const FIELDS = `id version title programName unitName number groupsOfUnit deliveredOn plannedOn dueOn heldOn isOverdue
  peopleCount presentCount keyMessages slant whatsInIt fixedHtml canChangeHtml bodyHtml questions
  people { id fullName wasPresent } mayLog { allowed reason }`
const MINE = `{ myBriefings { ${FIELDS} } }`
const ONE = `query ($id: ID!) { myBriefing(id: $id) { ${FIELDS} } }`
const ANSWER = `... on MyBriefing { ${FIELDS} } ... on Refusal { code message problems { field code } }`
const PLAN = `mutation ($input: PlanBriefingInput!) { planBriefing(input: $input) { ${ANSWER} } }`
const HOLD = `mutation ($input: HoldBriefingInput!) { holdBriefing(input: $input) { ${ANSWER} } }`
const TAKE_BACK = `mutation ($input: VersionedInput!) { takeBackBriefing(input: $input) { ${ANSWER} } }`
const CASCADE = `query ($id: ID!, $only: BriefingCascadeUnits! = ALL) { briefingCascade(communicationId: $id) {
  groups held overdue withoutLeader people peopleTold reached withoutAddress remindedOn
  mayRemind { allowed reason } mayAssign { allowed }
  units(only: $only, first: 50) { total items { unit { id name } groups held overdue withoutLeader people reached managerNames } } } }`
const GROUPS = `query ($id: ID!, $unit: ID!) { briefingGroups(communicationId: $id, unitId: $unit) {
  id version number people managerName canBrief plannedOn dueOn heldOn isOverdue } }`
const MANAGERS = `query ($id: ID!, $search: String!) { briefingManagers(briefingId: $id, search: $search) {
  id name leads isAbove } }`
const ASSIGN = `mutation ($input: AssignBriefingInput!) { assignBriefing(input: $input) {
  ... on BriefingGroup { id version managerName canBrief } ... on Refusal { code message problems { field code } } } }`

describe('a cascade of briefings', () => {
  let app: TestApp
  let organization: string
  let program: string
  let sales: string
  let north: string
  let depot: string
  let everybody: string
  let nora: Awaited<ReturnType<typeof buildPerson>>
  let sam: Awaited<ReturnType<typeof buildPerson>>
  let planner: string

  const asked = async (cookie: string, document: string, variables: Record<string, unknown> = {}) => {
    const { data, errors } = await ask(app, document, variables, cookie)
    expect(errors).toEqual([])
    return Object.values(data)[0] as any // eslint-disable-line @typescript-eslint/no-explicit-any -- tests read what they asked for
  }
  const handOut = (audiences = [everybody], handedOn = day(-3)) =>
    buildCascade(app, organization, { program, audiences, handedOut: at(handedOn) })
  const hold = (cookie: string, input: object) =>
    asked(cookie, HOLD, { input: { heldOn: day(-1), questions: [], ...input } })
  const reachedOf = async (briefing: string) => {
    const found = await app
      .tenant(organization)
      .find(DeliveryRecipient, { briefing }, { orderBy: { employee: { fullName: 'asc' } } })
    return found.map(({ reachedBy, reachedOn }) => (reachedBy ? `${reachedBy} ${reachedOn}` : null))
  }

  beforeAll(async () => {
    app = await createTestApp()
    app.setNow(at(TODAY))
    organization = await buildOrganization(app)
    program = await buildProgram(app, organization)
    const company = await buildUnit(app, organization, { name: 'Company' })
    sales = await buildUnit(app, organization, { name: 'Sales', parent: company })
    north = await buildUnit(app, organization, { name: 'North', parent: sales })
    depot = await buildUnit(app, organization, { name: 'Depot', parent: company })
    await buildWave(app, organization, program, { units: [company] })
    for (let number = 1; number <= 23; number += 1) {
      const fullName = `North ${String(number).padStart(2, '0')}`
      await buildEmployee(app, organization, north, { fullName })
    }
    for (const fullName of ['Sales A', 'Sales B', 'Sales C', 'Sales D', 'Sales E', 'Sales F'])
      await buildEmployee(app, organization, sales, { fullName })
    for (const fullName of ['Depot A', 'Depot B', 'Depot C'])
      await buildEmployee(app, organization, depot, { fullName })
    everybody = await buildAudience(app, organization, { program })
    nora = await buildPerson(app, organization, 'Nora', [{ role: 'line_manager', unit: north }])
    sam = await buildPerson(app, organization, 'Sam', [{ role: 'line_manager', unit: sales }])
    planner = await buildViewer(app, organization, [{ role: 'program_manager', program }])
  })
  afterAll(() => app.close())

  it('is cut as its day comes: units together, groups of at most ten, led by whoever is nearest above', async () => {
    const { briefings } = await handOut()
    expect(
      briefings.map(({ unit, number, manager, names }) => [unit, number, manager, names.length]),
    ).toEqual([
      ['Depot', 1, null, 3],
      ['North', 1, 'Nora', 8],
      ['North', 2, 'Nora', 8],
      ['North', 3, 'Nora', 7],
      ['Sales', 1, 'Sam', 6],
    ])
    expect(briefings[1]?.names[0]).toBe('North 01')
  })

  it('tells somebody of two audiences once', async () => {
    const sellers = await buildAudience(app, organization, { program, name: 'Sellers', units: [sales] })
    const { briefings, communication } = await handOut([sellers, everybody])
    expect(briefings.map(({ unit, names }) => [unit, names.length])).toEqual([
      ['Depot', 3],
      ['North', 8],
      ['North', 8],
      ['North', 7],
      ['Sales', 6],
    ])
    const em = app.tenant(organization)
    const all = await em.find(DeliveryRecipient, { delivery: { communication } })
    expect(all).toHaveLength(29 + 32)
    const salesGroup = briefings.at(-1)
    await hold(sam.cookie, { id: salesGroup?.id, version: 1, presentIds: salesGroup?.people.slice(0, 2) })
    const reached = await em
      .fork()
      .find(DeliveryRecipient, { delivery: { communication }, reachedOn: { $ne: null } })
    expect(reached).toHaveLength(4)
  })

  it('shows its manager one page and the own people, and nobody else’s', async () => {
    const { briefings } = await handOut()
    const group = briefings[1]
    const page = await asked(nora.cookie, ONE, { id: group?.id })
    expect(page).toMatchObject({
      title: 'Orders in one place',
      unitName: 'North',
      number: 1,
      groupsOfUnit: 3,
      deliveredOn: day(-3),
      plannedOn: null,
      dueOn: day(4),
      heldOn: null,
      isOverdue: false,
      presentCount: null,
      whatsInIt: 'Less typing, more time with customers.',
      fixedHtml: '<p>Orders are taken in the new system from 8 March.</p>\n',
      canChangeHtml: '<p>Who in North learns it first.</p>\n',
      mayLog: { allowed: true, reason: null },
    })
    expect(page.people.map(({ fullName }: { fullName: string }) => fullName)).toEqual(group?.names)
    expect(await asked(sam.cookie, ONE, { id: group?.id })).toBeNull()
    const mine = await asked(sam.cookie, MINE)
    expect(new Set(mine.map(({ unitName }: { unitName: string }) => unitName))).toEqual(new Set(['Sales']))
    const present = { id: group?.id, version: 1, presentIds: group?.people }
    expect(await hold(sam.cookie, present)).toMatchObject({ code: 'NOT_FOUND' })
    expect(await reachedOf(group?.id ?? '')).toEqual(Array(8).fill(null))
  })

  it('counts who was there as reached, and what was asked as comments without a name', async () => {
    const { briefings, communication } = await handOut()
    const { id = '', people = [] } = briefings[4] ?? {}
    const [first = '', second = ''] = people
    await app
      .tenant(organization)
      .transactional((em) => markReached(em, { recipientIds: [second], by: 'confirmed', on: day(-2) }))
    const questions = [{ theme: 'TRAINING', body: 'Who shows us?' }]
    const held = await hold(sam.cookie, { id, version: 1, presentIds: [first, second], questions })
    expect(held).toMatchObject({
      version: 2,
      heldOn: day(-1),
      presentCount: 2,
      questions: ['Who shows us?'],
    })
    expect(held.people.map(({ wasPresent }: { wasPresent: boolean }) => wasPresent)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ])
    expect(await reachedOf(id)).toEqual([
      `attended ${day(-1)}`,
      `confirmed ${day(-2)}`,
      null,
      null,
      null,
      null,
    ])
    const [comment] = await app.tenant(organization).find(Feedback, { communication })
    expect(comment).toMatchObject({
      source: 'briefing',
      theme: 'training',
      body: 'Who shows us?',
      receivedOn: periodStart(day(-1), 'week'),
      employee: null,
    })
  })

  it('is put right, and taken back, without touching who was reached otherwise', async () => {
    const { briefings, communication } = await handOut()
    const { id = '', people = [] } = briefings[4] ?? {}
    const [first = '', second = '', third = ''] = people
    await app
      .tenant(organization)
      .transactional((em) => markReached(em, { recipientIds: [second], by: 'replied', on: day(-1) }))
    const questions = [{ theme: 'OTHER', body: 'When?' }]
    await hold(sam.cookie, { id, version: 1, presentIds: [first, second], questions })
    const again = await hold(sam.cookie, { id, version: 2, presentIds: [second, third] })
    expect(again).toMatchObject({ version: 3, presentCount: 2, questions: ['When?'] })
    const putRight = [null, `replied ${day(-1)}`, `attended ${day(-1)}`, null, null, null]
    expect(await reachedOf(id)).toEqual(putRight)
    const open = await asked(sam.cookie, TAKE_BACK, { input: { id, version: 3 } })
    expect(open).toMatchObject({ heldOn: null, presentCount: null, questions: [] })
    expect(await reachedOf(id)).toEqual([null, `replied ${day(-1)}`, null, null, null, null])
    expect(await app.tenant(organization).count(Feedback, { communication, archivedAt: null })).toBe(0)
    expect(await asked(sam.cookie, TAKE_BACK, { input: { id, version: open.version } })).toMatchObject({
      code: 'NOT_ALLOWED',
    })
  })

  it('refuses a late version, a day that hasn’t come, nobody, and people of another group', async () => {
    const { briefings } = await handOut()
    const [other, group] = briefings
    const { id = '', people = [] } = group ?? {}
    const given = { id, version: 1, presentIds: people.slice(0, 1) }
    expect(await hold(nora.cookie, { ...given, version: 7 })).toMatchObject({ code: 'CONFLICT' })
    const wrong = (field: string, code: string) => ({ code: 'INVALID_INPUT', problems: [{ field, code }] })
    expect(await hold(nora.cookie, { ...given, heldOn: day(2) })).toMatchObject(
      wrong('heldOn', 'in_the_future'),
    )
    expect(await hold(nora.cookie, { ...given, heldOn: day(-4) })).toMatchObject(
      wrong('heldOn', 'before_the_brief'),
    )
    expect(await hold(nora.cookie, { ...given, presentIds: [] })).toMatchObject(
      wrong('presentIds', 'required'),
    )
    expect(await hold(nora.cookie, { ...given, presentIds: other?.people })).toMatchObject(
      wrong('presentIds', 'unknown'),
    )
    const plan = (plannedOn: string) => asked(nora.cookie, PLAN, { input: { id, version: 1, plannedOn } })
    expect(await plan(day(-3))).toMatchObject(wrong('plannedOn', 'in_the_past'))
    expect(await plan(day(8))).toMatchObject({
      version: 2,
      plannedOn: day(8),
      dueOn: day(8),
    })
  })

  it('is over once the last group has been briefed, whoever is last', async () => {
    const sellers = await buildAudience(app, organization, {
      program,
      name: 'North and Sales',
      units: [sales],
    })
    const { communication, briefings } = await handOut([sellers])
    const state = async () =>
      (await app.tenant(organization).findOneOrFail(Communication, { id: communication })).state
    const cookieOf = (manager: string | null) => (manager === 'Sam' ? sam : nora).cookie
    const holding = briefings.map(
      ({ id, manager, people }) =>
        () =>
          hold(cookieOf(manager), { id, version: 1, presentIds: people }),
    )
    await holding[0]?.()
    await holding[1]?.()
    expect(await state()).toBe('scheduled')
    await Promise.all([holding[2]?.(), holding[3]?.()])
    expect(await state()).toBe('sent')
  })

  it('tells who runs the program how far it is, and how many were reached once a unit is through', async () => {
    const { communication, briefings } = await handOut()
    const [, first, second, third, ofSales] = briefings
    await hold(nora.cookie, { id: first?.id, version: 1, presentIds: first?.people.slice(0, 6) })
    await hold(sam.cookie, { id: ofSales?.id, version: 1, presentIds: ofSales?.people.slice(0, 5) })
    const before = await asked(planner, CASCADE, { id: communication })
    expect(before).toMatchObject({ groups: 5, held: 2, overdue: 0, withoutLeader: 1, people: 32 })
    expect(before).toMatchObject({ peopleTold: 0, reached: 0 })
    expect(before.units.items).toMatchObject([
      {
        unit: { name: 'Depot' },
        groups: 1,
        held: 0,
        withoutLeader: 1,
        people: 3,
        reached: null,
        managerNames: [],
      },
      { unit: { name: 'North' }, groups: 3, held: 1, people: 23, reached: null, managerNames: ['Nora'] },
      { unit: { name: 'Sales' }, groups: 1, held: 1, people: 6, reached: null, managerNames: ['Sam'] },
    ])
    for (const group of [second, third])
      await hold(nora.cookie, { id: group?.id, version: 1, presentIds: group?.people })
    const after = await asked(planner, CASCADE, { id: communication })
    // Depot has 3 people. Were both others told, what is left of everybody would be these three: so Sales, the smaller, isn't.
    expect(after).toMatchObject({ held: 4, peopleTold: 23, reached: 21 })
    const told = after.units.items.map(
      ({ unit, reached }: { unit: { name: string }; reached: number | null }) => [unit.name, reached],
    )
    expect(told).toEqual([
      ['Depot', null],
      ['North', 21],
      ['Sales', null],
    ])
    const open = await asked(planner, CASCADE, { id: communication, only: 'OPEN' })
    expect(open.units).toMatchObject({ total: 1, items: [{ unit: { name: 'Depot' } }] })
  })

  it('is overdue the day after its last one, everywhere on Earth', async () => {
    const { communication } = await handOut([everybody], day(-8))
    const overdueAt = async (time: string) => {
      app.setNow(at(TODAY, time))
      return (await asked(planner, CASCADE, { id: communication })).overdue
    }
    // It was due yesterday. Until noon UTC there are places where it is that day.
    expect(await overdueAt('11:59')).toBe(0)
    expect(await overdueAt('12:00')).toBe(5)
    app.setNow(at(TODAY))
  })

  it('has a group that nobody leads led by whom the program manager chooses', async () => {
    const { communication, briefings } = await handOut()
    const id = briefings[0]?.id
    expect(await asked(planner, GROUPS, { id: communication, unit: depot })).toMatchObject([
      { number: 1, people: 3, managerName: null, canBrief: false, dueOn: day(4) },
    ])
    const offered = await asked(planner, MANAGERS, { id: briefings[1]?.id, search: '' })
    expect(offered).toEqual([
      { id: nora.id, name: 'Nora', leads: 'North', isAbove: true },
      { id: sam.id, name: 'Sam', leads: 'Sales', isAbove: true },
    ])
    const assign = (managerId: string, cookie = planner) =>
      asked(cookie, ASSIGN, { input: { id, version: 1, managerId } })
    const clerk = await buildPerson(app, organization, 'Clerk', [{ role: 'employee' }])
    expect(await assign(clerk.id)).toMatchObject({
      problems: [{ field: 'managerId', code: 'not_a_manager' }],
    })
    const other = await buildProgram(app, organization)
    const elsewhere = await buildViewer(app, organization, [{ role: 'program_manager', program: other }])
    expect(await assign(sam.id, elsewhere)).toMatchObject({ code: 'NOT_FOUND' })
    expect(await assign(sam.id)).toMatchObject({ version: 2, managerName: 'Sam', canBrief: true })
    expect(await asked(sam.cookie, ONE, { id })).toMatchObject({ unitName: 'Depot', peopleCount: 3 })
    expect((await readGroups(app, organization, communication))[0]?.manager).toBe('Sam')
  })

  it('is read by executives and HR, by nobody’s manager and by no employee', async () => {
    const { communication, briefings } = await handOut()
    const executive = await buildViewer(app, organization, [{ role: 'executive' }])
    expect(await asked(executive, CASCADE, { id: communication })).toMatchObject({
      groups: 5,
      mayAssign: { allowed: false },
      mayRemind: { allowed: false },
    })
    const { errors } = await ask(app, CASCADE, { id: communication }, nora.cookie)
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN')
    const elsewhere = await buildOrganization(app, 'Elsewhere')
    const stranger = await buildViewer(app, elsewhere, [{ role: 'executive' }])
    expect(await asked(stranger, CASCADE, { id: communication })).toBeNull()
    const history = `query ($id: ID!) { history(subjectId: $id, page: { first: 20 }) { items { what changes { field after } } } }`
    const group = briefings[4]
    await hold(sam.cookie, { id: group?.id, version: 1, presentIds: group?.people.slice(0, 2) })
    const told = await ask(app, history, { id: group?.id }, planner)
    expect(told.data.history.items).toMatchObject([
      { what: 'Put down that the briefing was held', changes: [{ field: 'Held on', after: day(-1) }] },
    ])
  })

  it('of a closed program can be read and not logged', async () => {
    const { briefings } = await handOut()
    const group = briefings[4]
    const em = app.tenant(organization)
    await em.nativeUpdate(Program, { id: program }, { archivedAt: new Date() })
    expect(await asked(sam.cookie, ONE, { id: group?.id })).toMatchObject({ mayLog: { allowed: false } })
    expect(await hold(sam.cookie, { id: group?.id, version: 1, presentIds: group?.people })).toMatchObject({
      code: 'NOT_ALLOWED',
    })
    await em.nativeUpdate(Program, { id: program }, { archivedAt: null })
  })
})
