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
import { buildColeman, studyMonth } from '../../../test/builders/coleman.ts'
import { buildOrganization, buildUnit, buildViewer } from '../../../test/builders/organization.ts'
import { foldOrganization } from './fold-organization.ts'

const FIGURE = 'status reason eligible observed adopters rate lower upper'
const BOARD = `query ($programId: ID!, $asOf: LocalDate) { board(programId: $programId, asOf: $asOf) {
  asOf periodStartsOn countsVersion minimumGroupSize program { id name }
  total { ${FIGURE} asOf measurement band { lower upper } }
  cascade { shares { level count of share } stuckAt }
  crossing { lowerPeriodStartsOn lowerPeriodNumber upperPeriodStartsOn upperPeriodNumber }
  trend { unitId periodStartsOn eligible adopters rate }
  lookAt { unit { name } why figure { status } }
  rows { unitIds names parentIndex ${FIGURE} slope } } }`
const TRENDS = `query ($programId: ID!, $unitIds: [ID!]!, $asOf: LocalDate) {
  boardTrends(programId: $programId, unitIds: $unitIds, asOf: $asOf) { unitId periodStartsOn eligible adopters rate } }`
const TODAY = '2026-03-20'
const DAY = '2026-03-16'

describe('the board', () => {
  let app: TestApp

  beforeAll(async () => {
    app = await createTestApp()
    app.setNow(new Date(`${TODAY}T12:00:00Z`))
  })
  afterAll(() => app.close())

  const board = async (viewer: string, programId: string, asOf: string | null = null) => {
    const { data, errors } = await ask(app, BOARD, { programId, asOf }, viewer)
    expect(errors).toEqual([])
    return data.board
  }
  const fold = (organization: string) => foldOrganization(app.tenant(organization), organization, TODAY)

  /** Units with so many people, of whom the first so many were observed, and the first of these adopted. */
  async function organizationWith(
    units: { name: string; parent?: string; people: number; observed?: number; adopters: number }[],
    given: Parameters<typeof buildLiveProgram>[2] = { units: [] },
  ) {
    const organization = await buildOrganization(app)
    const ids = new Map<string, string>()
    const people = new Map<string, string[]>()
    for (const { name, parent, people: count } of units) {
      const id = await buildUnit(app, organization, { name, parent: ids.get(parent ?? '') ?? null })
      ids.set(name, id)
      people.set(name, await buildPeople(app, organization, id, count))
    }
    const tops = units.filter(({ parent }) => parent === undefined).map(({ name }) => ids.get(name) ?? '')
    const program = await buildLiveProgram(app, organization, {
      startsOn: '2026-03-02',
      ...given,
      units: tops,
    })
    const behavior = await buildBehavior(app, organization, program)
    const recording = await buildObserver(app, organization, program)
    const seen = units.flatMap(({ name, observed, adopters, people: count }) =>
      (people.get(name) ?? []).slice(0, observed ?? count).map((employee, index) => ({
        employee,
        unit: ids.get(name) ?? '',
        on: DAY,
        shown: index < adopters ? 5 : 0,
      })),
    )
    await buildObservations(app, organization, { program, behavior, recording }, seen)
    await fold(organization)
    const executive = await buildViewer(app, organization, [{ role: 'executive' }])
    const idOf = (name: string) => ids.get(name) ?? ''
    return { organization, program, behavior, recording, executive, idOf, people }
  }

  it('Coleman’s cities reach 40 and 50 % in months 5 and 6, 5 and 6, 6 and 7, 6 and 7; all in 6 and 7', async () => {
    const organization = await buildOrganization(app)
    const { program, cities } = await buildColeman(app, organization)
    await fold(organization)
    const executive = await buildViewer(app, organization, [{ role: 'executive' }])
    const inJune = await board(executive, program, '1954-04-17')
    expect(inJune).toMatchObject({
      asOf: '1954-04-30',
      periodStartsOn: studyMonth(6),
      total: { eligible: 125, adopters: 62, rate: 0.496, lower: null, upper: null, status: 'ENTERED' },
      crossing: { lowerPeriodNumber: 5, upperPeriodNumber: null },
    })
    expect(inJune.rows.names).toEqual(['Four cities', 'City 1', 'City 2', 'City 3', 'City 4'])
    const last = await board(executive, program)
    expect(last).toMatchObject({
      periodStartsOn: studyMonth(17),
      crossing: { lowerPeriodNumber: 5, upperPeriodNumber: 7, upperPeriodStartsOn: studyMonth(7) },
      total: { adopters: 109 },
    })
    expect(last.trend.adopters).toEqual([
      11, 20, 29, 40, 51, 62, 75, 82, 86, 87, 92, 95, 98, 102, 106, 108, 109,
    ])
    const { data } = await ask(app, TRENDS, { programId: program, unitIds: cities }, executive)
    const firstAt = (edge: number, rates: number[]) => 1 + rates.findIndex((rate) => rate >= edge)
    expect(
      data.boardTrends.map(({ rate }: { rate: number[] }) => [firstAt(0.4, rate), firstAt(0.5, rate)]),
    ).toEqual([
      [5, 6],
      [5, 6],
      [6, 7],
      [6, 7],
    ])
  })

  it('a status follows the interval: 48, 65 and 72 of 120 observed', async () => {
    const units = [48, 65, 72].map((adopters) => ({
      name: `With ${adopters}`,
      people: 600,
      observed: 120,
      adopters,
    }))
    const { executive, program } = await organizationWith(units, { units: [], measurement: 'sample' })
    const { rows } = await board(executive, program)
    expect(rows.status).toEqual(['NOT_YET_SHOWN', 'ENTERED', 'SECURED'])
    expect(rows.rate).toEqual([0.4, 65 / 120, 0.6])
    expect(rows.lower[0]).toBeGreaterThan(0.3)
    expect(rows.upper[0]).toBeLessThan(0.5)
  })

  it('the program weighs its units by people: .2 of 100, .5 of 300 and .4 of 600 make .41', async () => {
    const { executive, program } = await organizationWith([
      { name: 'A', people: 100, adopters: 20 },
      { name: 'B', people: 300, adopters: 150 },
      { name: 'C', people: 600, adopters: 240 },
    ])
    expect((await board(executive, program)).total).toMatchObject({
      eligible: 1000,
      adopters: 410,
      rate: 0.41,
      status: 'ENTERED',
    })
  })

  it('a sample weighs its units by people too, not by how many were observed', async () => {
    // (100 · .5 + 300 · .2) ÷ 400 = .275; raw counts would say 45 ÷ 150 = .3.
    const { executive, program } = await organizationWith(
      [
        { name: 'A', people: 100, observed: 50, adopters: 25 },
        { name: 'B', people: 300, observed: 100, adopters: 20 },
      ],
      { units: [], measurement: 'sample' },
    )
    const { total } = await board(executive, program)
    expect(total.rate).toBeCloseTo(0.275, 12)
    expect(total).toMatchObject({ observed: 150, adopters: 45, eligible: 400 })
  })

  describe('for somebody who sees groups only', () => {
    it('hides both children of 12 = 8 + 4, and counts neither in the cascade', async () => {
      const { executive, program } = await organizationWith([
        { name: 'Top', people: 0, adopters: 0 },
        { name: 'Eight', parent: 'Top', people: 8, adopters: 8 },
        { name: 'Four', parent: 'Top', people: 4, adopters: 0 },
      ])
      const { rows, total, cascade, lookAt } = await board(executive, program)
      expect(rows.names).toEqual(['Top', 'Eight', 'Four'])
      expect(rows.eligible).toEqual([12, null, null])
      expect(rows.adopters).toEqual([8, null, null])
      expect(rows.rate).toEqual([8 / 12, null, null])
      expect(rows.status).toEqual(['SECURED', 'CANNOT_SAY_YET', 'CANNOT_SAY_YET'])
      expect(rows.reason).toEqual([null, 'TOO_FEW_PEOPLE', 'TOO_FEW_PEOPLE'])
      expect(rows.slope.slice(1)).toEqual([null, null])
      expect(total.eligible).toBe(12)
      expect(cascade.shares).toMatchObject([{ count: 8, of: 12 }, { of: 0 }, { of: 0 }])
      expect(lookAt).toEqual([])
    })

    it('an empty unit looks like a hidden one', async () => {
      const { executive, program } = await organizationWith([
        { name: 'Top', people: 9, adopters: 3 },
        { name: 'Empty', parent: 'Top', people: 0, adopters: 0 },
      ])
      const { rows } = await board(executive, program)
      expect([rows.status[1], rows.reason[1], rows.eligible[1]]).toEqual([
        'CANNOT_SAY_YET',
        'TOO_FEW_PEOPLE',
        null,
      ])
    })

    it('a total under the minimum says nothing, and no trend or crossing gives it away', async () => {
      const { executive, program } = await organizationWith([{ name: 'Few', people: 4, adopters: 4 }])
      const { total, trend, crossing, cascade } = await board(executive, program)
      expect(total).toMatchObject({
        status: 'CANNOT_SAY_YET',
        reason: 'TOO_FEW_PEOPLE',
        eligible: null,
        rate: null,
      })
      expect(new Set([...trend.rate, ...trend.eligible, ...trend.adopters])).toEqual(new Set([null]))
      expect(crossing).toMatchObject({ lowerPeriodNumber: null, upperPeriodNumber: null })
      expect(cascade.shares[0]).toMatchObject({ count: 0, of: 0, share: null })
    })

    it('a trend shows a period only where the board of that period does', async () => {
      const { executive, program, organization, people, idOf } = await organizationWith([
        { name: 'Top', people: 0, adopters: 0 },
        { name: 'Eight', parent: 'Top', people: 8, adopters: 4 },
        { name: 'Five', parent: 'Top', people: 5, adopters: 0 },
      ])
      // One of the five came on Tuesday of the last week: the weeks before are of 8 + 4.
      const em = app.tenant(organization)
      await em.execute('update unit_membership set starts_on = ? where employee_id = ?', [
        '2026-03-17',
        people.get('Five')?.[0],
      ])
      await em.execute('insert into adoption_change (organization_id) values (?)', [organization])
      await fold(organization)
      const unitIds = [idOf('Eight'), idOf('Five')]
      const { data } = await ask(app, TRENDS, { programId: program, unitIds }, executive)
      expect(data.boardTrends.map(({ eligible }: { eligible: unknown }) => eligible)).toEqual([
        [null, null, 8],
        [null, null, 5],
      ])
      expect((await board(executive, program, '2026-03-09')).rows.eligible).toEqual([12, null, null])
      expect((await board(executive, program)).rows.eligible).toEqual([13, 8, 5])
    })

    it('follows a minimum that the organization has raised', async () => {
      const { executive, program, organization } = await organizationWith([
        { name: 'Nine', people: 9, adopters: 9 },
      ])
      await app.tenant(organization).execute('update organization set minimum_group_size = 10')
      expect(await board(executive, program)).toMatchObject({
        minimumGroupSize: 10,
        total: { reason: 'TOO_FEW_PEOPLE' },
        rows: { eligible: [null] },
      })
    })
  })

  it('a line manager sees their own part of the tree, small teams too, and nothing else in any total', async () => {
    const { program, organization, idOf } = await organizationWith([
      { name: 'Top', people: 20, adopters: 20 },
      { name: 'Area', parent: 'Top', people: 3, adopters: 1 },
      { name: 'Team', parent: 'Area', people: 2, adopters: 0 },
      { name: 'Other', parent: 'Top', people: 30, adopters: 30 },
    ])
    const manager = await buildViewer(app, organization, [{ role: 'line_manager', unit: idOf('Area') }])
    const seen = await board(manager, program)
    expect(seen.rows).toMatchObject({
      names: ['Area', 'Team'],
      parentIndex: [-1, 0],
      eligible: [5, 2],
      adopters: [1, 0],
    })
    expect(seen.total).toMatchObject({ eligible: 5, adopters: 1, rate: 0.2 })
    expect(seen.trend.eligible).toEqual([5, 5, 5])
    expect(seen.cascade.shares).toMatchObject([{ count: 1, of: 5 }, { of: 2 }, { of: 1 }])
    const { data } = await ask(
      app,
      TRENDS,
      { programId: program, unitIds: [idOf('Other'), idOf('Team')] },
      manager,
    )
    expect(data.boardTrends).toMatchObject([{ unitId: idOf('Team') }])
  })

  it('is nobody’s who doesn’t run, lead or read the program, and of no other tenant', async () => {
    const { program, organization } = await organizationWith([{ name: 'Team', people: 9, adopters: 1 }])
    const elsewhere = await buildUnit(app, organization)
    const other = await buildLiveProgram(app, organization, { units: [] })
    for (const role of [
      { role: 'line_manager', unit: elsewhere },
      { role: 'program_manager', program: other },
    ] as const) {
      expect(await board(await buildViewer(app, organization, [role]), program)).toBeNull()
    }
    const stranger = await buildViewer(app, await buildOrganization(app), [{ role: 'executive' }])
    expect(await board(stranger, program)).toBeNull()
    expect(await board(stranger, 'nonsense')).toBeNull()
    const runs = await buildViewer(app, organization, [{ role: 'program_manager', program }])
    expect((await board(runs, program)).total.eligible).toBe(9)
    const administrator = await buildViewer(app, organization, [
      { role: 'administrator' },
      { role: 'line_manager', unit: elsewhere },
    ])
    expect(await board(administrator, program)).toBeNull()
  })

  it('names the units to look at, worst first, each with its reason', async () => {
    const { executive, program } = await organizationWith([
      { name: 'Top', people: 0, adopters: 0 },
      { name: 'Good', parent: 'Top', people: 50, adopters: 30 },
      { name: 'Behind', parent: 'Top', people: 30, adopters: 6 },
      { name: 'Far behind', parent: 'Top', people: 60, adopters: 3 },
      { name: 'Just under', parent: 'Top', people: 10, adopters: 3 },
    ])
    const { lookAt } = await board(executive, program)
    expect(lookAt).toEqual([
      {
        unit: { name: 'Far behind' },
        why: '21 more people have to act in the new way to reach 40 %; 5 % do (3 of 60).',
        figure: { status: 'BELOW' },
      },
      {
        unit: { name: 'Behind' },
        why: '6 more people have to act in the new way to reach 40 %; 20 % do (6 of 30).',
        figure: { status: 'BELOW' },
      },
      {
        unit: { name: 'Just under' },
        why: '1 more person has to act in the new way to reach 40 %; 30 % do (3 of 10).',
        figure: { status: 'BELOW' },
      },
    ])
  })

  it('a unit that was secured when support ended is sustained while it stays, and relapsing when it doesn’t', async () => {
    const wave = { supportEndsOn: '2026-01-11' }
    const { executive, program, organization, behavior, recording, idOf, people } = await organizationWith(
      [
        { name: 'Holds', people: 10, adopters: 8 },
        { name: 'Slips', people: 10, adopters: 4 },
      ],
      { units: [], wave, startsOn: '2026-01-05', sustainPeriods: 3 },
    )
    // Both had 8 of 10 when support ended; what was seen counts for four weeks.
    for (const on of ['2026-01-08', '2026-02-02', '2026-02-25']) {
      const seen = ['Holds', 'Slips'].flatMap((name) =>
        (people.get(name) ?? []).slice(0, 8).map((employee) => ({ employee, unit: idOf(name), on })),
      )
      await buildObservations(app, organization, { program, behavior, recording }, seen)
    }
    await app
      .tenant(organization)
      .execute(`update observation set shown = 5 where unit_id = ? and observed_on = ?`, [idOf('Holds'), DAY])
    await fold(organization)
    expect((await board(executive, program, '2026-01-11')).rows.status).toEqual(['SECURED', 'SECURED'])
    expect((await board(executive, program, '2026-01-31')).rows.status[0]).toBe('SUSTAINED')
    const now = await board(executive, program)
    expect(now.rows.status).toEqual(['SUSTAINED', 'RELAPSING'])
    expect(now.lookAt[0]).toMatchObject({ unit: { name: 'Slips' }, figure: { status: 'RELAPSING' } })
  })

  it('a reader folds what has been waiting, and sees it', async () => {
    const { executive, program, organization, idOf } = await organizationWith([
      { name: 'Team', people: 8, adopters: 4 },
    ])
    await buildPeople(app, organization, idOf('Team'), 2)
    await app
      .tenant(organization)
      .execute(
        `insert into adoption_change (organization_id, changed_at) values (?, now() - interval '3 seconds')`,
        [organization],
      )
    expect((await board(executive, program)).total.eligible).toBe(10)
  })

  it('a program of which nothing was counted says so', async () => {
    const organization = await buildOrganization(app)
    const program = await buildLiveProgram(app, organization, { units: [], startsOn: '2026-06-01' })
    const executive = await buildViewer(app, organization, [{ role: 'executive' }])
    expect(await board(executive, program)).toMatchObject({
      periodStartsOn: '2026-06-01',
      countsVersion: '0',
      trend: null,
      total: { status: 'CANNOT_SAY_YET', eligible: null },
      rows: { unitIds: [] },
    })
  })

  it('costs the same few statements however many units there are', async () => {
    const count = async (units: number) => {
      const teams = Array.from({ length: units }, (_, index) => ({
        name: `Team ${index}`,
        parent: 'Top',
        people: 6,
        adopters: 2,
      }))
      const wave = { supportEndsOn: '2026-03-08' }
      const { executive, program } = await organizationWith(
        [{ name: 'Top', people: 0, adopters: 0 }, ...teams],
        {
          units: [],
          wave,
        },
      )
      return statementsOf(app, () => ask(app, BOARD, { programId: program }, executive))
    }
    const few = await count(1)
    const many = await count(12)
    expect(many).toHaveLength(few.length)
    expect(many.length).toBeLessThanOrEqual(6)
  })
})
