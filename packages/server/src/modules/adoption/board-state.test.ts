import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
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
import { noteCountedChange } from '../organization/organization.module.ts'
import { foldOrganization } from './fold-organization.ts'

const BOARD = `query ($programId: ID!, $asOf: LocalDate) { board(programId: $programId, asOf: $asOf) {
  tag asOf periodStartsOn minimumGroupSize program { name firstPeriodStartsOn lastPeriodStartsOn band { lower upper } }
  total { status eligible adopters rate } trend { rate } crossing { lowerPeriodNumber }
  rows { unitIds names parentIndex eligible observed adopters rate status slope } } }`
const TODAY = '2026-03-20'

/** A board is remembered under the tag of its state: a change that the tag misses would be shown to nobody. */
describe('the state of a board', () => {
  let app: TestApp
  let organization: string
  let program: string
  let behavior: string
  let recording: string
  let executive: string
  let top: string
  let team: string
  let other: string
  let people: string[]

  beforeAll(async () => {
    app = await createTestApp()
  })
  afterAll(() => app.close())

  beforeEach(async () => {
    app.setNow(new Date(`${TODAY}T12:00:00Z`))
    organization = await buildOrganization(app)
    top = await buildUnit(app, organization, { name: 'Top', parent: null })
    team = await buildUnit(app, organization, { name: 'Team', parent: top })
    other = await buildUnit(app, organization, { name: 'Other', parent: top })
    people = await buildPeople(app, organization, team, 8)
    await buildPeople(app, organization, other, 8)
    program = await buildLiveProgram(app, organization, { startsOn: '2026-03-02', units: [top] })
    behavior = await buildBehavior(app, organization, program)
    recording = await buildObserver(app, organization, program)
    await observe('2026-03-10', 2)
    executive = await buildViewer(app, organization, [{ role: 'executive' }])
  })

  const board = async (viewer = executive, asOf: string | null = null) =>
    (await ask(app, BOARD, { programId: program, asOf }, viewer)).data.board
  const fold = () => foldOrganization(app.tenant(organization), organization, TODAY)
  const write = (sql: string, ...values: string[]) => app.tenant(organization).execute(sql, values)

  async function observe(on: string, adopters: number) {
    const seen = people.map((employee, index) => ({
      employee,
      unit: team,
      on,
      shown: index < adopters ? 5 : 0,
    }))
    await buildObservations(app, organization, { program, behavior, recording }, seen)
    const changed = { em: app.tenant(organization), viewer: { organizationId: organization } }
    await noteCountedChange(changed, { programId: program })
    await fold()
  }

  it.each<[string, () => Promise<unknown>]>([
    ['an observation', () => observe('2026-03-18', 0)],
    ['a unit’s name', () => write(`update business_unit set name = 'Crew' where id = ?`, team)],
    [
      'a unit’s place',
      () => write('update business_unit set parent_id = ? where id = ?', other, team).then(fold),
    ],
    ['a new unit', () => buildUnit(app, organization, { name: 'New', parent: team })],
    ['a closed unit', () => write('update business_unit set archived_at = now() where id = ?', other)],
    ['the band', () => write('update program set band_lower = .1, band_upper = .2 where id = ?', program)],
    ['the program’s name', () => write(`update program set name = 'Renamed' where id = ?`, program)],
    [
      'the smallest group',
      () => write('update organization set minimum_group_size = 9 where id = ?', organization),
    ],
    ['a closed wave', () => write('update wave set archived_at = now() where program_id = ?', program)],
    [
      'a unit that a wave covers',
      () => write('update wave_unit set unit_id = ? where unit_id = ?', other, top),
    ],
    ['a wave without units', () => write('delete from wave_unit where unit_id = ?', top)],
    ['another day', () => Promise.resolve(app.setNow(new Date('2026-03-21T12:00:00Z')))],
  ])('changes with %s, and so does the board', async (_, change) => {
    const before = await board()
    expect(await board()).toEqual(before)
    await change()
    const after = await board()
    expect({ ...after, tag: null }).not.toEqual({ ...before, tag: null })
    expect(after.tag).not.toBe(before.tag)
  })

  it('stays with what other organizations do', async () => {
    const before = await board()
    const elsewhere = await buildOrganization(app)
    await buildUnit(app, elsewhere, { name: 'Elsewhere', parent: null })
    expect((await board()).tag).toBe(before.tag)
  })

  it('changes back to no earlier one: what was undone may have been seen', async () => {
    const before = await board()
    await write(`update business_unit set name = 'Crew' where id = ?`, team)
    await write(`update business_unit set name = 'Team' where id = ?`, team)
    const after = await board()
    expect({ ...after, tag: null }).toEqual({ ...before, tag: null })
    expect(after.tag).not.toBe(before.tag)
  })

  it('is not noted by a change that was rolled back', async () => {
    const before = await board()
    const undone = app.tenant(organization).transactional(async (tx) => {
      await tx.execute(`update business_unit set name = 'Crew' where id = ?`, [team])
      throw new Error('undo')
    })
    await expect(undone).rejects.toThrow('undo')
    expect((await board()).tag).toBe(before.tag)
  })

  it('differs for those who see different parts, and from period to period', async () => {
    const manager = await buildViewer(app, organization, [{ role: 'line_manager', unit: team }])
    const [all, part, earlier] = [await board(), await board(manager), await board(executive, '2026-03-04')]
    expect(part.rows.names).toEqual(['Team'])
    expect(new Set([all.tag, part.tag, earlier.tag]).size).toBe(3)
    const hr = await buildViewer(app, organization, [{ role: 'hr' }])
    expect((await board(hr)).tag).toBe(all.tag)
  })

  describe('asked by whoever holds a board', () => {
    const state = async (tag: string, viewer?: string) =>
      app.http.inject({
        url: `/boards/${program}/state`,
        headers: { 'if-none-match': `"${tag}"`, ...(viewer && { cookie: viewer }) },
      })

    it('is 304 without a body while nothing has changed, and the new tag once something has', async () => {
      const { tag } = await board()
      const unchanged = await state(tag, executive)
      expect([unchanged.statusCode, unchanged.body]).toEqual([304, ''])
      await write(`update business_unit set name = 'Crew' where id = ?`, team)
      const changed = await state(tag, executive)
      expect([changed.statusCode, changed.json()]).toEqual([200, { tag: (await board()).tag }])
    })

    it('costs two statements, who asks and the state, however large the board', async () => {
      const { tag } = await board()
      expect(await statementsOf(app, () => state(tag, executive))).toHaveLength(2)
    })

    it('is never told to whom the board isn’t, not even with its tag', async () => {
      const { tag } = await board()
      const outside = await buildUnit(app, organization, { name: 'Outside', parent: null })
      const current = (await board()).tag
      const cases = [
        { viewer: undefined, status: 401 },
        { viewer: await buildViewer(app, organization, [{ role: 'administrator' }]), status: 403 },
        {
          viewer: await buildViewer(app, organization, [{ role: 'line_manager', unit: outside }]),
          status: 404,
        },
        { viewer: await buildViewer(app, organization, [{ role: 'line_manager', unit: team }]), status: 200 },
        {
          viewer: await buildViewer(app, await buildOrganization(app), [{ role: 'executive' }]),
          status: 404,
        },
      ]
      for (const { viewer, status } of cases) expect((await state(current, viewer)).statusCode).toBe(status)
      expect(tag).not.toBe(current)
    })
  })

  it('lets two transactions that change the structure commit side by side', async () => {
    const wall = app.tenant(organization)
    const second = app.tenant(organization)
    await wall.transactional(async (first) => {
      await first.execute(`update business_unit set name = 'First' where id = ?`, [team])
      await second.execute(`update business_unit set name = 'Second' where id = ?`, [other])
    })
    expect((await board()).rows.names).toEqual(['Top', 'First', 'Second'])
  })
})
