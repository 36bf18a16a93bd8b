import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { statementsOf } from '../../../test/app/count-statements.ts'
import { ask, createTestApp, type TestApp } from '../../../test/app/test-app.ts'
import {
  buildBehavior,
  buildLiveProgram,
  buildObservations,
  buildObserver,
  buildPeople,
} from '../../../test/builders/behaviors.ts'
import { buildOrganization, buildUnit, buildViewer } from '../../../test/builders/organization.ts'
import { foldOrganization } from './fold-organization.ts'

const FIGURE = 'status reason eligible observed adopters rate lower upper asOf'
const UNIT = `query ($programId: ID!, $unitId: ID!, $asOf: LocalDate) {
  unitAdoption(programId: $programId, unitId: $unitId, asOf: $asOf) {
    asOf unit { id name } program { id firstPeriodStartsOn lastPeriodStartsOn } figure { ${FIGURE} } own { ${FIGURE} }
    trend { unitId periodStartsOn rate } crossing { lowerPeriodNumber upperPeriodNumber }
    behaviors { behavior { name } figure { ${FIGURE} } } children { unit { name } why figure { ${FIGURE} } } } }`
const SHEET = `query ($programId: ID!, $unitId: ID, $behaviorId: ID, $asOf: LocalDate) {
  adoptionFigure(programId: $programId, unitId: $unitId, behaviorId: $behaviorId, asOf: $asOf) {
    title formulaInWords formulaInSymbols figure { ${FIGURE} } inputs { name value }
    parts { unit { name } own eligible observed adopters rate }
    people { fullName unit { name } standing opportunities shown } peopleTotal peopleWithheld
    recordings { observedOn unit { name } behaviorName observerName people opportunities shown } recordingsTotal
    sources { label url } } }`
const TODAY = '2026-03-20'

describe('a unit and the sheet behind its figure', () => {
  let app: TestApp
  let organization: string
  let program: string
  let greets: string
  let interrupts: string
  let area: string
  let team: string
  let few: string
  let executive: string
  let leader: string
  let runs: string

  beforeAll(async () => {
    app = await createTestApp()
    app.setNow(new Date(`${TODAY}T12:00:00Z`))
    organization = await buildOrganization(app)
    area = await buildUnit(app, organization, { name: 'Area' })
    team = await buildUnit(app, organization, { name: 'Team', parent: area })
    few = await buildUnit(app, organization, { name: 'Few', parent: area })
    const own = await buildPeople(app, organization, area, 6)
    const members = await buildPeople(app, organization, team, 10)
    await buildPeople(app, organization, few, 3)
    program = await buildLiveProgram(app, organization, {
      name: 'Customer first',
      units: [area],
      measurement: 'sample',
      startsOn: '2026-03-02',
    })
    greets = await buildBehavior(app, organization, program, { name: 'Greets' })
    interrupts = await buildBehavior(app, organization, program, {
      name: 'Interrupts',
      direction: 'unlearn',
      bar: 0.2,
      isCore: false,
    })
    const recording = await buildObserver(app, organization, program, 'Lee Leader')
    const one = { program, behavior: greets, recording }
    // Of ten in the team eight were seen, and five of these greet; of six in the area itself all do.
    const seen = members
      .slice(0, 8)
      .map((employee, index) => ({ employee, unit: team, on: '2026-03-17', shown: index < 5 ? 5 : 1 }))
    await buildObservations(app, organization, one, [
      ...seen,
      ...own.map((employee) => ({ employee, unit: area, on: '2026-03-18' })),
    ])
    await buildObservations(app, organization, { ...one, behavior: interrupts }, [
      { employee: members[0] ?? '', unit: team, on: '2026-03-17', shown: 0 },
    ])
    await foldOrganization(app.tenant(organization), organization, TODAY)
    executive = await buildViewer(app, organization, [{ role: 'executive' }])
    leader = await buildViewer(app, organization, [{ role: 'line_manager', unit: team }])
    runs = await buildViewer(app, organization, [{ role: 'program_manager', program }])
  })
  afterAll(() => app.close())

  const unitAdoption = async (viewer: string, unitId: string) => {
    const { data, errors } = await ask(app, UNIT, { programId: program, unitId }, viewer)
    expect(errors).toEqual([])
    return data.unitAdoption
  }
  const sheet = async (viewer: string, given: object) => {
    const { data, errors } = await ask(app, SHEET, { programId: program, ...given }, viewer)
    expect(errors).toEqual([])
    return data.adoptionFigure
  }

  it('shows the unit, its own people, its behaviors and the units below', async () => {
    const seen = await unitAdoption(executive, area)
    // (6 · 1 + 10 · 5/8) ÷ 16 of those covered; the three of Few were not observed.
    expect(seen.figure).toMatchObject({ eligible: 19, observed: 14, adopters: 11, asOf: TODAY })
    expect(seen.figure.rate).toBeCloseTo(12.25 / 16, 12)
    expect(seen).toMatchObject({
      unit: { id: area, name: 'Area' },
      program: { firstPeriodStartsOn: '2026-03-02', lastPeriodStartsOn: '2026-03-16' },
      trend: { unitId: area, periodStartsOn: ['2026-03-02', '2026-03-09', '2026-03-16'] },
      behaviors: [
        { behavior: { name: 'Greets' }, figure: { eligible: 19, adopters: 11 } },
        { behavior: { name: 'Interrupts' }, figure: { observed: 1, adopters: 1, rate: 1 } },
      ],
      children: [
        { unit: { name: 'Few' }, figure: { reason: 'TOO_FEW_PEOPLE', eligible: null } },
        { unit: { name: 'Team' }, figure: { eligible: 10, observed: 8, adopters: 5 } },
      ],
    })
    expect(seen.trend.rate.slice(0, 2)).toEqual([null, null])
  })

  it('hides own people whose figure would give away a small unit', async () => {
    // 19 less the team's 10 and 6 of its own would leave the 3 of Few.
    expect((await unitAdoption(executive, area)).own).toMatchObject({
      reason: 'TOO_FEW_PEOPLE',
      eligible: null,
    })
    const { parts } = await sheet(executive, { unitId: area })
    expect(parts.map(({ eligible }: { eligible: number | null }) => eligible)).toEqual([null, null, 10])
  })

  it('a unit without units below is its own people', async () => {
    expect((await unitAdoption(executive, team)).own).toBeNull()
    expect((await sheet(executive, { unitId: team })).parts).toEqual([])
  })

  it('puts the numbers into the formula, and says whose rule it is', async () => {
    const { formulaInSymbols, inputs, title, sources } = await sheet(executive, { unitId: team })
    // n* = 8 · 9 ÷ 2 = 36; Wilson's interval of 5/8 at 36 is .4627 to .7642.
    expect(formulaInSymbols).toBe(
      '5 ÷ 8 = 62.5 %; n* = n(N − 1) ÷ (N − n) = 36; Wilson at n*: 46.2 % to 76.4 %',
    )
    expect(title).toBe('Adoption, Team')
    expect(inputs).toEqual([
      { name: 'Adopters', value: '5' },
      { name: 'Observed', value: '8' },
      { name: 'In scope', value: '10' },
      { name: 'Band', value: '40 % to 50 %' },
      { name: 'Greets', value: '≥ 80 %' },
    ])
    expect(sources[0].url).toContain('doi.org')
    const all = await sheet(executive, {})
    expect(all.title).toBe('Adoption, Customer first')
    expect(all.formulaInSymbols).toContain('12.3 ÷ 16 = 76.6 %')
  })

  it('names people to those who lead them, and to nobody else', async () => {
    const led = await sheet(leader, { unitId: team })
    expect(led).toMatchObject({ peopleTotal: 10, peopleWithheld: null })
    expect(led.people[0]).toEqual({
      fullName: 'Person 001',
      unit: { name: 'Team' },
      standing: 'ADOPTED',
      opportunities: 5,
      shown: 5,
    })
    expect(led.people.map(({ standing }: { standing: string }) => standing)).toEqual([
      ...Array<string>(5).fill('ADOPTED'),
      ...Array<string>(3).fill('NOT_ADOPTED'),
      ...Array<string>(2).fill('CANNOT_SAY_YET'),
    ])
    for (const viewer of [executive, runs]) {
      expect(await sheet(viewer, { unitId: team })).toMatchObject({
        people: [],
        peopleTotal: 0,
        peopleWithheld: 'Names are shown to the line managers of the unit only.',
      })
    }
    expect(await sheet(leader, { unitId: area })).toBeNull()
    expect(await unitAdoption(leader, area)).toBeNull()
  })

  it('one behavior has a sheet of its own', async () => {
    const one = await sheet(leader, { unitId: team, behaviorId: interrupts })
    expect(one).toMatchObject({ title: 'Interrupts, Team', figure: { observed: 1, adopters: 1 } })
    expect(one.inputs.at(-1)).toEqual({ name: 'Interrupts', value: '≤ 20 %' })
    expect(one.people[0]).toMatchObject({ standing: 'ADOPTED', opportunities: 5, shown: 0 })
    expect(await sheet(leader, { unitId: team, behaviorId: program })).toBeNull()
  })

  it('sums recordings by day, unit, behavior and observer, and withholds those of too few people', async () => {
    const row = {
      unit: { name: 'Team' },
      observedOn: '2026-03-17',
      behaviorName: 'Greets',
      people: 8,
      opportunities: 40,
      shown: 28,
    }
    expect(await sheet(leader, { unitId: team })).toMatchObject({
      recordings: [{ ...row, observerName: 'Lee Leader' }],
      recordingsTotal: 1,
    })
    expect((await sheet(runs, { unitId: team })).recordings).toEqual([{ ...row, observerName: 'Lee Leader' }])
    expect((await sheet(executive, { unitId: team })).recordings).toEqual([
      { ...row, observerName: 'A line manager' },
    ])
    expect((await sheet(leader, { unitId: team, behaviorId: interrupts })).recordings).toHaveLength(1)
    expect(await sheet(executive, { unitId: team, behaviorId: interrupts })).toMatchObject({
      recordings: [],
      recordingsTotal: 0,
    })
    // The area's own people are hidden from the executive, and so is what was recorded of them.
    expect((await sheet(executive, { unitId: area })).recordings).toEqual([
      { ...row, observerName: 'A line manager' },
    ])
  })

  it('costs the same statements for a large unit as for a small one', async () => {
    const cost = async (document: string, unitId: string) =>
      (await statementsOf(app, () => ask(app, document, { programId: program, unitId }, executive))).length
    expect(await cost(UNIT, area)).toBe(await cost(UNIT, team))
    expect(await cost(SHEET, area)).toBe(await cost(SHEET, team))
  })
})
