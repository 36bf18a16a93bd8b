import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { statementsOf } from '../../../test/app/count-statements.ts'
import { createTestApp, type TestApp } from '../../../test/app/test-app.ts'
import { buildMeeting, buildMember } from '../../../test/builders/coalition.ts'
import { buildOrganization, buildUnit } from '../../../test/builders/organization.ts'
import { buildProgram, buildWave } from '../../../test/builders/programs.ts'
import { readCoalitionFacts } from './coalition.module.ts'

describe('what gates know of a coalition', () => {
  let app: TestApp
  let organization: string

  beforeAll(async () => {
    app = await createTestApp()
    organization = await buildOrganization(app)
  })
  afterAll(() => app.close())

  const unit = (name: string, parent?: string) =>
    buildUnit(app, organization, { name, parent: parent ?? null })
  const factsOf = (program: string) => readCoalitionFacts(app.tenant(organization), program)

  it('a program without waves and members has nothing to cover and nobody', async () => {
    expect(await factsOf(await buildProgram(app, organization))).toEqual({
      members: 0,
      affectedUnits: 0,
      uncoveredUnits: 0,
      gaps: [],
      meetings: 0,
      lastMetOn: null,
    })
  })

  it('a member covers a unit with all below it; the uppermost units without one are the gaps', async () => {
    // Company: North (N1, N2 with N2a), South (S1). The wave reaches all six below the company, not the company itself.
    const company = await unit('Company')
    const [north, south] = [await unit('North', company), await unit('South', company)]
    const [n1, n2] = [await unit('N1', north), await unit('N2', north)]
    await unit('S1', south)
    await unit('N2a', n2)
    const program = await buildProgram(app, organization)
    await buildWave(app, organization, program, { units: [north, south] })
    expect(await factsOf(program)).toMatchObject({
      affectedUnits: 6,
      uncoveredUnits: 6,
      gaps: [
        { id: north, name: 'North' },
        { id: south, name: 'South' },
      ],
    })
    await buildMember(app, organization, program, { units: [n2] })
    await buildMember(app, organization, program, { units: [south] })
    await buildMember(app, organization, program, { units: [n1], archivedAt: new Date() })
    expect(await factsOf(program)).toMatchObject({
      members: 2,
      affectedUnits: 6,
      uncoveredUnits: 2,
      gaps: [{ id: north, name: 'North' }],
    })
    await buildMember(app, organization, program, { units: [company] })
    expect(await factsOf(program)).toMatchObject({ uncoveredUnits: 0, gaps: [] })
  })

  it('a meeting counts when two were there, who left the coalition since among them', async () => {
    const program = await buildProgram(app, organization)
    const [first, left] = [
      await buildMember(app, organization, program),
      await buildMember(app, organization, program, { archivedAt: new Date() }),
    ]
    await buildMeeting(app, organization, program, { heldOn: '2027-01-11', members: [first, left] })
    await buildMeeting(app, organization, program, { heldOn: '2027-02-08', members: [first] })
    const gone = { heldOn: '2027-03-08', members: [first, left], archivedAt: new Date() }
    await buildMeeting(app, organization, program, gone)
    expect(await factsOf(program)).toMatchObject({ meetings: 1, lastMetOn: '2027-01-11' })
  })

  it('takes one statement, and names five gaps of many', async () => {
    const program = await buildProgram(app, organization)
    const names = ['G', 'F', 'E', 'D', 'C', 'B', 'A']
    const units = await Promise.all(names.map((name) => unit(name)))
    await buildWave(app, organization, program, { units })
    let gaps: string[] = []
    const statements = await statementsOf(app, async () => {
      gaps = (await factsOf(program)).gaps.map(({ name }) => name)
    })
    expect(statements).toHaveLength(1)
    expect(gaps).toEqual(['A', 'B', 'C', 'D', 'E'])
  })
})
