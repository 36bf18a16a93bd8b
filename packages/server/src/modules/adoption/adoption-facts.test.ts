import { afterAll, beforeAll, expect, it } from 'vitest'
import { statementsOf } from '../../../test/app/count-statements.ts'
import { createTestApp, type TestApp } from '../../../test/app/test-app.ts'
import {
  buildBehavior,
  buildLiveProgram,
  buildObservations,
  buildObserver,
  buildPeople,
} from '../../../test/builders/behaviors.ts'
import { buildOrganization, buildUnit } from '../../../test/builders/organization.ts'
import type { ViewerRole } from '../../kernel/request-context.ts'
import { readAdoptionFacts, readAdoptionFactsWithin } from './adoption-facts.ts'
import { foldOrganization } from './fold-organization.ts'

const TODAY = '2026-03-20'
let app: TestApp

beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

interface GivenUnit {
  name: string
  people: number
  /** How many act in the new way, by the day on which that was seen. */
  seen: Record<string, number>
}

/** A program of weeks whose units lie under one, and are all known. */
async function programOf(units: GivenUnit[], given: Parameters<typeof buildLiveProgram>[2]) {
  const organization = await buildOrganization(app)
  const top = await buildUnit(app, organization, { name: 'Top' })
  const program = await buildLiveProgram(app, organization, { ...given, units: [top] })
  const behavior = await buildBehavior(app, organization, program)
  const recording = await buildObserver(app, organization, program)
  for (const { name, people, seen } of units) {
    const unit = await buildUnit(app, organization, { name, parent: top })
    const ids = await buildPeople(app, organization, unit, people)
    for (const [on, adopters] of Object.entries(seen)) {
      const rows = ids.map((employee, index) => ({ employee, unit, on, shown: index < adopters ? 5 : 0 }))
      await buildObservations(app, organization, { program, behavior, recording }, rows)
    }
  }
  await foldOrganization(app.tenant(organization), organization, TODAY)
  const contextOf = (roles: ViewerRole[] = []) => ({
    em: app.tenant(organization),
    viewer: {
      accountId: '',
      organizationId: organization,
      displayName: '',
      email: '',
      employeeId: null,
      roles,
    },
    now: new Date(`${TODAY}T12:00:00Z`),
    requestId: '',
    log: app.services.log,
  })
  return { program, contextOf }
}

it('counts units over the lower edge, and those that held the upper one in each of the last m periods and now', async () => {
  const { program, contextOf } = await programOf(
    [
      { name: 'Holds', people: 10, seen: { '2026-02-24': 8 } },
      // Seen this week only, so not in the two weeks before.
      { name: 'Late', people: 10, seen: { '2026-03-16': 8 } },
      // Four of ten stand on the lower edge.
      { name: 'Half', people: 10, seen: { '2026-02-24': 4 } },
      { name: 'Under', people: 10, seen: { '2026-02-24': 2 } },
      // Too few to be shown, and enough together to hide one another.
      { name: 'Few', people: 3, seen: { '2026-02-24': 3 } },
      { name: 'Fewer', people: 2, seen: { '2026-02-24': 2 } },
    ],
    { units: [], startsOn: '2026-02-16', sustainPeriods: 2 },
  )
  expect(await readAdoptionFacts(contextOf(), program)).toEqual({
    // (8 + 8 + 4 + 2 + 3 + 2) of (10 + 10 + 10 + 10 + 3 + 2) = 27 of 45.
    status: 'secured',
    rate: 27 / 45,
    asOf: TODAY,
    unitsOverLower: { count: 3, of: 4 },
    unitsHolding: { count: 1, of: 4 },
    relapsing: { units: [], count: 0 },
  })
})

it('no unit has held before m periods are over', async () => {
  const { program, contextOf } = await programOf([{ name: 'Holds', people: 10, seen: { '2026-03-03': 8 } }], {
    units: [],
    startsOn: '2026-03-02',
    sustainPeriods: 3,
  })
  expect((await readAdoptionFacts(contextOf(), program))?.unitsHolding).toEqual({ count: 0, of: 1 })
})

it('names units that relapse, and is the same for whoever asks, within a transaction too', async () => {
  const seen = { '2026-01-08': 8, '2026-02-02': 8, '2026-02-25': 8 }
  const { program, contextOf } = await programOf(
    [
      { name: 'Holds', people: 10, seen: { ...seen, '2026-03-16': 8 } },
      { name: 'Slips', people: 10, seen: { ...seen, '2026-03-16': 2 } },
      // They slip too, and are too few to be told of: not even to whoever leads them and knows them by name.
      {
        name: 'Few',
        people: 3,
        seen: { '2026-01-08': 3, '2026-02-02': 3, '2026-02-25': 3, '2026-03-16': 0 },
      },
      {
        name: 'Fewer',
        people: 2,
        seen: { '2026-01-08': 2, '2026-02-02': 2, '2026-02-25': 2, '2026-03-16': 0 },
      },
    ],
    { units: [], wave: { supportEndsOn: '2026-01-11' }, startsOn: '2026-01-05', sustainPeriods: 3 },
  )
  const facts = await readAdoptionFacts(contextOf(), program)
  expect(facts?.relapsing).toMatchObject({ count: 1, units: [{ name: 'Slips' }] })
  const lineManager = contextOf([{ id: '', role: 'line_manager', unitId: program, programId: null }])
  expect(await readAdoptionFacts(lineManager, program)).toEqual(facts)
  expect(
    await contextOf().em.transactional((em) => readAdoptionFactsWithin({ ...contextOf(), em }, program)),
  ).toEqual(facts)
})

it('says nothing of a program of which nothing was counted, or that isn’t there', async () => {
  const { program, contextOf } = await programOf([], { units: [], startsOn: '2026-06-01' })
  expect(await readAdoptionFacts(contextOf(), program)).toMatchObject({
    status: 'cannot_say_yet',
    rate: null,
    unitsOverLower: { count: 0, of: 0 },
  })
  expect(await readAdoptionFacts(contextOf(), '00000000-0000-7000-8000-000000000000')).toBeNull()
})

it('takes two statements, and one more time only the one that tells whether anything has changed', async () => {
  const { program, contextOf } = await programOf([{ name: 'Team', people: 6, seen: { '2026-03-16': 3 } }], {
    units: [],
    startsOn: '2026-03-02',
  })
  const read = () => readAdoptionFacts(contextOf(), program)
  expect(await statementsOf(app, read)).toHaveLength(2)
  expect(await statementsOf(app, read)).toHaveLength(1)
})
