import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { raceAt } from '../../../test/app/race-at.ts'
import { ask, createTestApp, type TestApp } from '../../../test/app/test-app.ts'
import { buildOrganization, buildUnit, buildViewer } from '../../../test/builders/organization.ts'
import { buildProgram, buildWave, type GivenWave } from '../../../test/builders/programs.ts'
import { AdoptionChange } from '../adoption/adoption-change.entity.ts'
import { BusinessUnit } from '../organization/business-unit.entity.ts'
import { Wave } from './wave.entity.ts'
import { WaveDependency } from './wave-dependency.entity.ts'
import { WaveUnit } from './wave-unit.entity.ts'

const mutation = (name: string, input: string) => `mutation ($input: ${input}!) { ${name}(input: $input) {
  __typename ... on Program { waves { id version name status startsOn goLiveOn endsOn supportEndsOn
    unitIds unitNames dependsOnIds warnings } }
  ... on Refusal { code message problems { field code } } } }`
const ADD = mutation('addWave', 'AddWaveInput')
const UPDATE = mutation('updateWave', 'UpdateWaveInput')
const REMOVE = mutation('removeWave', 'VersionedInput')
const RESTORE = mutation('restoreWave', 'VersionedInput')

const DATES = { startsOn: '2027-01-04', goLiveOn: '2027-03-01', endsOn: '2027-06-30' }
const WAVE = {
  name: 'Wave',
  status: 'PLANNED',
  ...DATES,
  unitIds: [] as string[],
  dependsOnIds: [] as string[],
}
const NOWHERE = '00000000-0000-7000-8000-000000000000'

interface AnsweredWave {
  id: string
  version: number
}

describe('waves', () => {
  let app: TestApp
  let organization: string
  let program: string
  let manager: string

  beforeAll(async () => {
    app = await createTestApp()
    organization = await buildOrganization(app)
    program = await buildProgram(app, organization)
    manager = await buildViewer(app, organization, [{ role: 'program_manager', program }])
  })
  afterAll(() => app.close())

  const wave = (given: GivenWave = {}) => buildWave(app, organization, program, given)
  const onFile = (id: string) => app.tenant(organization).findOne(Wave, { id })
  const notes = () => app.tenant(organization).count(AdoptionChange, { program, unit: null })
  const add = async (change: object = {}) => {
    const { data } = await ask(
      app,
      ADD,
      { input: { programId: program, wave: { ...WAVE, ...change } } },
      manager,
    )
    return data.addWave
  }
  const update = async (id: string, version: number, change: object = {}) => {
    const { data } = await ask(app, UPDATE, { input: { id, version, wave: { ...WAVE, ...change } } }, manager)
    return data.updateWave
  }
  const find = (answer: { waves: AnsweredWave[] }, id: string) => answer.waves.find((one) => one.id === id)

  it('one is added with its units and what it waits for', async () => {
    const [south, north] = [
      await buildUnit(app, organization, { name: 'South' }),
      await buildUnit(app, organization, { name: 'North' }),
    ]
    const pilot = await wave({ name: 'Pilot' })
    const before = await notes()
    const answer = await add({ name: 'Both', unitIds: [south, north, south], dependsOnIds: [pilot] })
    expect(answer.waves.at(-1)).toMatchObject({
      name: 'Both',
      version: 1,
      status: 'PLANNED',
      ...DATES,
      supportEndsOn: null,
      unitNames: ['North', 'South'],
      dependsOnIds: [pilot],
      warnings: [],
    })
    expect(await notes()).toBe(before + 1)
  })

  it('one that goes live before one that it waits for is kept, with a warning', async () => {
    const late = await wave({ name: 'Late', goLiveOn: '2027-03-02' })
    const answer = await add({ name: 'Early', dependsOnIds: [late] })
    expect(answer.waves.at(-1)).toMatchObject({ warnings: ['Goes live before “Late”, which it waits for.'] })
  })

  it.each([
    [{ goLiveOn: '2027-01-03' }, 'goLiveOn', 'go_live_before_start'],
    [{ endsOn: '2027-02-28' }, 'endsOn', 'end_before_go_live'],
    [{ supportEndsOn: '2027-02-28' }, 'supportEndsOn', 'support_ends_before_go_live'],
    [{ name: '' }, 'name', 'required'],
  ])('is refused %j, and nothing is written', async (change, field, code) => {
    const em = app.tenant(organization)
    const before = await em.count(Wave)
    expect(await add(change)).toMatchObject({ code: 'INVALID_INPUT', problems: [{ field, code }] })
    expect(await em.count(Wave)).toBe(before)
  })

  it('a unit of another tenant can’t be told from one that doesn’t exist, and the wave is not added', async () => {
    const stranger = await buildUnit(app, await buildOrganization(app))
    const em = app.tenant(organization)
    const before = [await em.count(Wave), await em.count(WaveUnit), await notes()]
    const answers = [
      await add({ unitIds: [stranger] }),
      await add({ unitIds: [NOWHERE] }),
      await add({ unitIds: ['no key'] }),
    ]
    for (const answer of answers) expect(answer).toEqual(answers[1])
    expect(answers[1]).toMatchObject({ code: 'NOT_FOUND' })
    expect([await em.count(Wave), await em.count(WaveUnit), await notes()]).toEqual(before)
  })

  it('a closed unit can’t be added, but one that was closed since doesn’t hold up other changes', async () => {
    const unit = await buildUnit(app, organization)
    const id = await wave({ units: [unit] })
    const em = app.tenant(organization)
    Object.assign(await em.findOneOrFail(BusinessUnit, { id: unit }), { archivedAt: new Date() })
    await em.flush()
    expect(await add({ unitIds: [unit] })).toMatchObject({
      problems: [{ field: 'unitIds', code: 'unit_closed' }],
    })
    expect(find(await update(id, 1, { name: 'Renamed', unitIds: [unit] }), id)).toMatchObject({
      name: 'Renamed',
    })
  })

  it('waits only for open waves of its own program', async () => {
    const elsewhere = await buildWave(app, organization, await buildProgram(app, organization))
    const gone = await wave({ archivedAt: new Date() })
    const links = () => app.tenant(organization).count(WaveDependency)
    const before = await links()
    for (const other of [elsewhere, gone, NOWHERE, 'no key']) {
      expect(await add({ dependsOnIds: [other] })).toMatchObject({ code: 'NOT_FOUND' })
    }
    expect(await links()).toBe(before)
  })

  it('a circle is refused by the names of its waves', async () => {
    const pilot = await wave({ name: 'Pilot' })
    const north = await wave({ name: 'North', dependsOn: [pilot] })
    const south = await wave({ name: 'South', dependsOn: [north] })
    const answer = await update(pilot, 1, { name: 'Pilot', dependsOnIds: [south] })
    expect(answer).toMatchObject({ code: 'CYCLE' })
    for (const name of ['Pilot', 'North', 'South']) expect(answer.message).toContain(`“${name}”`)
    expect(await update(pilot, 1, { dependsOnIds: [pilot] })).toMatchObject({ code: 'CYCLE' })
    expect(await app.tenant(organization).count(WaveDependency, { wave: pilot })).toBe(0)
    expect(await onFile(pilot)).toMatchObject({ version: 1 })
  })

  it('of two changes at once that would close a circle together, one is refused', async () => {
    const [one, two] = [await wave({ name: 'One' }), await wave({ name: 'Two' })]
    const both = await raceAt(app, 'wave_dependency', [
      () => update(one, 1, { dependsOnIds: [two] }),
      () => update(two, 1, { dependsOnIds: [one] }),
    ])
    expect(both.filter(({ __typename }) => __typename === 'Program')).toHaveLength(1)
    expect(both.find(({ code }) => code)).toMatchObject({ code: 'CYCLE' })
  })

  it('goes live only from active, and says where it can go', async () => {
    const id = await wave({ status: 'planned' })
    const jump = await update(id, 1, { status: 'LIVE' })
    expect(jump).toMatchObject({
      code: 'INVALID_INPUT',
      problems: [{ field: 'status', code: 'status_jump' }],
    })
    expect(jump.message).toContain('active or closed')
    expect(await onFile(id)).toMatchObject({ status: 'planned', version: 1 })
    expect(find(await update(id, 1, { status: 'ACTIVE' }), id)).toMatchObject({ status: 'ACTIVE' })
    expect(find(await update(id, 2, { status: 'LIVE' }), id)).toMatchObject({ status: 'LIVE', version: 3 })
  })

  it('a change of its units alone is a new version and is noted for the counts; another one isn’t noted', async () => {
    const [one, two] = [await buildUnit(app, organization), await buildUnit(app, organization)]
    const id = await wave({ units: [one] })
    const before = await notes()
    const moved = await update(id, 1, { unitIds: [two] })
    expect(find(moved, id)).toMatchObject({ unitIds: [two] })
    expect(await notes()).toBe(before + 1)
    expect(await update(id, 1, { unitIds: [one] })).toMatchObject({ code: 'CONFLICT' })
    const version = find(moved, id)?.version ?? 0
    expect(version).toBeGreaterThan(1)
    const renamed = await update(id, version, { name: 'Renamed', unitIds: [two] })
    expect(find(renamed, id)).toMatchObject({ name: 'Renamed', version: version + 1 })
    expect(await notes()).toBe(before + 1)
  })

  it('one out of sight can’t be told from one that doesn’t exist; a reader is told that they may not', async () => {
    const other = await buildProgram(app, organization)
    const hidden = await buildWave(app, organization, other)
    const toHidden = await update(hidden, 1)
    expect(toHidden).toEqual(await update(NOWHERE, 1))
    expect(toHidden).toMatchObject({ code: 'NOT_FOUND' })
    const reader = await buildViewer(app, organization, [{ role: 'program_manager' }, { role: 'executive' }])
    const asReader = await ask(app, REMOVE, { input: { id: hidden, version: 1 } }, reader)
    expect(asReader.data.removeWave).toMatchObject({ code: 'NOT_ALLOWED' })
    expect(await onFile(hidden)).toMatchObject({ version: 1, archivedAt: null })
  })

  it('one that another one waits for stays; with the other gone, it goes and comes back after it', async () => {
    const pilot = await wave({ name: 'Pilot' })
    const follower = await wave({ name: 'Follower', dependsOn: [pilot] })
    const run = async (document: string, id: string, version: number) => {
      const { data } = await ask(app, document, { input: { id, version } }, manager)
      return data.removeWave ?? data.restoreWave
    }
    const needed = await run(REMOVE, pilot, 1)
    expect(needed).toMatchObject({ code: 'IN_USE' })
    expect(needed.message).toContain('“Follower”')
    expect(await onFile(pilot)).toMatchObject({ archivedAt: null, version: 1 })

    const before = await notes()
    await run(REMOVE, follower, 1)
    const bothGone = await run(REMOVE, pilot, 1)
    expect(bothGone.waves.map(({ id }: AnsweredWave) => id)).not.toContain(pilot)
    expect(await notes()).toBe(before + 2)

    expect(await run(RESTORE, follower, 2)).toMatchObject({ code: 'IN_USE' })
    expect(find(await run(RESTORE, pilot, 2), pilot)).toBeDefined()
    expect(find(await run(RESTORE, follower, 2), follower)).toMatchObject({ dependsOnIds: [pilot] })
    expect(await notes()).toBe(before + 4)
  })
})
