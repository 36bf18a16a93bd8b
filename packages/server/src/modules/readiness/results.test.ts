import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { statementsOf } from '../../../test/app/count-statements.ts'
import { ask, createTestApp, type TestApp } from '../../../test/app/test-app.ts'
import type { GivenRound } from '../../../test/builders/answered-round.ts'
import { buildOrganization, buildUnit, buildViewer } from '../../../test/builders/organization.ts'
import { buildProgram, buildWave } from '../../../test/builders/programs.ts'
import { buildSettledRound } from '../../../test/builders/settled-round.ts'

const CELL = 'people answers index word indexMargin favourable margin lower upper change changeIsClear'
const GROUP = `unit { name } invited answered responseRate index weakest dimensions { dimension cell { ${CELL} } }
  items { item { key } cell { ${CELL} } distribution median } barrier barriers { barrier people }`
const RESULTS = `query ($roundId: ID!) { readinessResults(roundId: $roundId) {
  name closedAt minimumGroupSize isWhole before { name closedAt } total { ${GROUP} }
  rows { names parentIndex invited answered index weakest shownWith
    columns { dimension people index indexMargin favourable margin change changeIsClear } } } }`
const ITEMS = `query ($roundId: ID!, $unitIds: [ID!]!) { readinessItems(roundId: $roundId, unitIds: $unitIds) {
  unitId people index favourable } }`
const UNIT = `query ($roundId: ID!, $unitId: ID!) { readinessGroup(roundId: $roundId, unitId: $unitId) { ${GROUP} } }`
const COMPARE = `query ($input: ComparisonInput!) { readinessComparison(input: $input) { answered leftOut
  groups { value answered dimensions { dimension cell { index favourable } } } values { trait values } } }`
const COMMENTS = `query ($roundId: ID!, $unitId: ID, $theme: CommentTheme, $first: Int, $skip: Int) {
  readinessComments(roundId: $roundId, unitId: $unitId, theme: $theme, first: $first, skip: $skip) {
    total themes { theme comments } comments { id theme body unit { name } } } }`
const SHEET = `query ($roundId: ID!, $unitId: ID, $dimension: Dimension, $itemKey: String) {
  readinessFigure(roundId: $roundId, unitId: $unitId, dimension: $dimension, itemKey: $itemKey) { title closedAt
    formulas { name value inSymbols } inputs { name value } rows { item { key } answers sum favourable } } }`

/** Three legs of one item each; Audit's two are too few, so that Service joins them in All. */
const UNITS = [
  { name: 'All', parent: null, invited: 0 },
  { name: 'Sales', parent: 0, invited: 20 },
  { name: 'Field', parent: 1, invited: 10 },
  { name: 'Service', parent: 0, invited: 8 },
  { name: 'Audit', parent: 0, invited: 2 },
  { name: 'Empty', parent: 0, invited: 0 },
]
const LEGS: GivenRound['items'] = [
  { key: 'systems', dimension: 'technology' },
  { key: 'willing', dimension: 'people' },
  { key: 'designed', dimension: 'process' },
]

describe('results of a closed round', () => {
  let app: TestApp
  let organization: string
  let executive: string

  beforeAll(async () => {
    app = await createTestApp()
    organization = await buildOrganization(app)
    executive = await buildViewer(app, organization, [{ role: 'executive' }])
  })
  afterAll(() => app.close())

  const aRound = (given: Partial<GivenRound> = {}) =>
    buildSettledRound(app, organization, {
      units: UNITS,
      items: LEGS,
      answers: [
        { unit: 1, answers: [5, 4, 2], times: 6 },
        { unit: 1, answers: [4, 3, 1], times: 4 },
        { unit: 2, answers: [3, 5, 2], times: 10 },
        { unit: 3, answers: [1, 1, 1], times: 8 },
        { unit: 4, answers: [5, 5, 5], times: 2 },
      ],
      ...given,
    })
  const read = async (roundId: string, cookie = executive) =>
    (await ask(app, RESULTS, { roundId }, cookie)).data.readinessResults

  it('are counted over everybody who answered, with the weakest leg beside the index', async () => {
    const { round } = await aRound()
    const { total, isWhole, before, closedAt } = await read(round)
    expect(closedAt).toBe('2027-03-13T06:00:00.000Z')
    // Technology 30 + 16 + 30 + 8 + 10 = 94 over 30 people: (94/30 − 1)/4 = 53.33; favourable 6 + 4 + 2 = 12 of 30.
    // People 24 + 12 + 50 + 8 + 10 = 104: 61.67; favourable 6 + 10 + 2. Process 12 + 4 + 20 + 8 + 10 = 54: 20; favourable 2.
    expect(total).toMatchObject({
      unit: null,
      invited: 40,
      answered: 30,
      responseRate: 0.75,
      index: expect.closeTo((53.3333 + 61.6667 + 20) / 3, 3),
      weakest: 'PROCESS',
      dimensions: [
        { dimension: 'TECHNOLOGY', cell: { people: 30, index: expect.closeTo(53.3333, 3), favourable: 0.4 } },
        { dimension: 'PEOPLE', cell: { people: 30, index: expect.closeTo(61.6667, 3), favourable: 0.6 } },
        { dimension: 'PROCESS', cell: { people: 30, index: expect.closeTo(20, 9), word: 'NOT_READY' } },
      ],
    })
    // 1.96 · √(.4 · .6 ÷ 30) · √((40 − 30) ÷ 39) = .0887705
    expect(total.dimensions[0].cell.margin).toBeCloseTo(0.0887705, 7)
    expect([isWhole, before]).toEqual([true, null])
  })

  it('stand unit by unit as the tree was, each with everybody below', async () => {
    const { round } = await aRound()
    const { rows } = await read(round)
    expect(rows.names).toEqual(UNITS.map(({ name }) => name))
    expect(rows.parentIndex).toEqual([-1, 0, 1, 0, 0, 0])
    expect(rows.answered).toEqual([30, 20, 10, null, null, null])
    expect(rows.invited).toEqual([40, 30, 10, null, null, null])
    // Field: technology 3 → 50, people 5 → 100, process 2 → 25.
    expect(rows.columns.map(({ index }: { index: number[] }) => index[2])).toEqual([50, 100, 25])
    expect(rows.weakest.slice(0, 3)).toEqual(['PROCESS', 'PROCESS', 'PROCESS'])
    expect(rows.shownWith).toEqual([null, null, null, 'All', 'All', 'All'])
  })

  it('tell the same of a unit where too few answered and of one where nobody did, wherever one asks', async () => {
    const { round, units } = await aRound()
    const { rows } = await read(round)
    const told = (index: number) => [
      rows.answered[index],
      rows.invited[index],
      rows.index[index],
      rows.weakest[index],
      rows.shownWith[index],
      ...rows.columns.flatMap((column: Record<string, unknown[]>) =>
        Object.entries(column).flatMap(([name, values]) => (name === 'dimension' ? [] : [values[index]])),
      ),
    ]
    expect(told(4)).toEqual(told(5))
    const asked = await Promise.all(
      [units[4], units[5]].map(async (unitId) => [
        (await ask(app, UNIT, { roundId: round, unitId }, executive)).data,
        (await ask(app, ITEMS, { roundId: round, unitIds: [unitId] }, executive)).data,
        (await ask(app, COMMENTS, { roundId: round, unitId }, executive)).data,
      ]),
    )
    expect(asked[0]).toEqual(asked[1])
    expect(asked[0]?.[0]).toEqual({ readinessGroup: null })
  })

  it('say nothing but that where fewer than five answered at all', async () => {
    const { round } = await aRound({ answers: [{ unit: 1, answers: [5, 5, 5], times: 4 }] })
    const { total, rows } = await read(round)
    expect(total).toBeNull()
    expect(rows.answered).toEqual(UNITS.map(() => null))
    expect(rows.shownWith).toEqual(UNITS.map(() => null))
  })

  it('spread out and give medians from ten people on, and not below', async () => {
    const { round, units } = await aRound({
      answers: [
        { unit: 1, answers: [5, 4, 2], times: 9 },
        { unit: 2, answers: [3, 5, 2], times: 10 },
        { unit: 3, answers: [1, 1, 1], times: 8 },
      ],
    })
    const spread = { items: [[0, 0, 10, 0, 0], null, null], medians: [3, null, null], barriers: null }
    await app
      .tenant(organization)
      .execute('update readiness_figure set distributions = ?::jsonb where round_id = ? and unit_id = ?', [
        JSON.stringify(spread),
        round,
        units[2],
      ])
    const group = async (unit: number) =>
      (await ask(app, UNIT, { roundId: round, unitId: units[unit] }, executive)).data.readinessGroup
    expect((await group(2)).items[0]).toMatchObject({ distribution: [0, 0, 10, 0, 0], median: 3 })
    expect((await group(3)).items[0]).toMatchObject({ distribution: null, median: null })
  })

  it('name the barrier of the means, and how many people stand before each', async () => {
    const elements = ['awareness', 'desire', 'knowledge', 'ability', 'reinforcement'] as const
    const { round } = await aRound({
      items: elements.map((dimension) => ({ key: dimension, dimension })),
      answers: [
        { unit: 1, answers: [5, 2, 1, 4, 5], times: 8 },
        { unit: 1, answers: [5, 5, 3, 4, 5], times: 2 },
        { unit: 3, answers: [4, 4, 4, 4, 4], times: 8 },
      ],
    })
    await app
      .tenant(organization)
      .execute(
        'update readiness_figure set distributions = ?::jsonb where round_id = ? and unit_id is null',
        [JSON.stringify({ items: [], medians: [], barriers: { desire: 8, knowledge: 2, none: 8 } }), round],
      )
    const { total } = await read(round)
    // Means 4.56, 3.22, 2.56, …: the first at 3 or less is knowledge, though desire stops most people.
    expect(total.barrier).toBe('KNOWLEDGE')
    expect(total.barriers).toMatchObject([
      { barrier: 'AWARENESS', people: 0 },
      { barrier: 'DESIRE', people: 8 },
      { barrier: 'KNOWLEDGE', people: 2 },
      { barrier: 'ABILITY', people: 0 },
      { barrier: 'REINFORCEMENT', people: 0 },
      { barrier: 'NONE', people: 8 },
    ])
    // Elements make no legs: the weakest of all decides.
    expect(total.weakest).toBe('KNOWLEDGE')
  })

  it('move since the round before, over what both asked', async () => {
    const program = await buildProgram(app, organization)
    const earlier = await aRound({ program, name: 'Baseline' })
    await app
      .tenant(organization)
      .execute(`update readiness_round set closed_at = '2027-02-01' where id = ?`, [earlier.round])
    const { round } = await aRound({
      program,
      name: 'Before go-live',
      items: [...LEGS, { key: 'new', dimension: 'technology' }],
      answers: [{ unit: 1, answers: [5, 4, 1, 1], times: 20 }],
    })
    const { total, before } = await read(round)
    expect(before).toEqual({ name: 'Baseline', closedAt: expect.stringMatching(/^2027-02-01T/) })
    // Technology over `systems` alone: 100 − 53.33; the new item, at 0, would have made it 50.
    expect(total.dimensions.map(({ cell }: { cell: { change: number } }) => cell.change)).toEqual([
      expect.closeTo(46.6667, 3),
      expect.closeTo(75 - 61.6667, 3),
      -20,
    ])
    expect((await read(earlier.round)).before).toBeNull()
  })

  it('show line managers their unit and below, with the round as a whole beside', async () => {
    const { round, program, units } = await aRound()
    await buildWave(app, organization, program, { units })
    const manager = await buildViewer(app, organization, [{ role: 'line_manager', unit: units[1] ?? '' }])
    const { rows, total, isWhole } = await read(round, manager)
    expect(rows.names).toEqual(['Sales', 'Field'])
    expect(rows.parentIndex).toEqual([-1, 0])
    expect([total.answered, isWhole]).toEqual([30, false])
    const elsewhere = { roundId: round, unitId: units[0] }
    expect((await ask(app, UNIT, elsewhere, manager)).data).toEqual({ readinessGroup: null })
    expect((await ask(app, COMMENTS, elsewhere, manager)).data).toEqual({ readinessComments: null })
    const items = { roundId: round, unitIds: [units[0], units[2]] }
    expect((await ask(app, ITEMS, items, manager)).data.readinessItems).toMatchObject([{ unitId: units[2] }])
    const compared = { input: { ...elsewhere, by: 'LEVEL' } }
    expect((await ask(app, COMPARE, compared, manager)).data).toEqual({ readinessComparison: null })
  })

  it('are nobody’s while the round is open, and not those of administrators, strangers or managers elsewhere', async () => {
    const { round, program, units } = await aRound()
    await buildWave(app, organization, program, { units })
    const stranger = await buildViewer(app, await buildOrganization(app, 'Strangers'), [
      { role: 'executive' },
    ])
    const other = await buildViewer(app, organization, [
      { role: 'program_manager', program: await buildProgram(app, organization) },
    ])
    const elsewhere = await buildUnit(app, organization)
    const keeper = await buildViewer(app, organization, [
      { role: 'administrator' },
      { role: 'line_manager', unit: elsewhere },
    ])
    for (const cookie of [stranger, other, keeper]) expect(await read(round, cookie)).toBeNull()
    await app
      .tenant(organization)
      .execute('update readiness_round set closed_at = null where id = ?', [round])
    expect(await read(round)).toBeNull()
    expect(await read('no id')).toBeNull()
  })

  it('open to the formula and the sums behind them, and don’t where nothing is shown', async () => {
    const { round, units } = await aRound()
    const sheet = async (given: object) =>
      (await ask(app, SHEET, { roundId: round, ...given }, executive)).data.readinessFigure
    expect(await sheet({ unitId: units[1], dimension: 'TECHNOLOGY' })).toEqual({
      title: 'Technology, Sales',
      closedAt: '2027-03-13T06:00:00.000Z',
      formulas: [
        {
          name: 'Index',
          value: '70',
          // Variance (304 − 76²/20)/19 = .8, n* = 20·29/10 = 58: 1.96·√(.8/58)·100/4 = 5.75.
          inSymbols: '(76 ÷ 20 − 1) ÷ (5 − 1) · 100 = 70; ± 5.8',
        },
        {
          name: 'Favourable answers',
          value: '50 %',
          inSymbols: expect.stringContaining(
            '10 ÷ 20 = 50 %; 1.96·√(p(1 − p) ÷ n)·√((N − n) ÷ (N − 1)) with n = 20, N = 30: ± 12.9 %',
          ),
        },
        { name: 'Response rate', value: '66.7 %', inSymbols: '20 ÷ 30 = 66.7 %' },
      ],
      inputs: [
        { name: 'Answered', value: '20' },
        { name: 'Asked', value: '30' },
        { name: 'Words', value: '50 and 75' },
        { name: 'Smallest group', value: '5' },
      ],
      rows: [{ item: { key: 'systems' }, answers: 20, sum: 76, favourable: 10 }],
    })
    const whole = await sheet({})
    expect(whole.formulas[0]).toMatchObject({
      value: '45',
      inSymbols:
        'Σ index of a leg ÷ legs, of technology 53.3, people 61.7, process 20 = 45; weakest: process, 20',
    })
    expect(whole.rows).toHaveLength(3)
    for (const hidden of [
      { unitId: units[4] },
      { unitId: units[5] },
      { itemKey: 'gone' },
      { unitId: 'no id' },
    ])
      expect(await sheet(hidden)).toBeNull()
  })

  it('are compared by adding up classes that say wholly what is asked, and tell how many answers are in none', async () => {
    const { round, units } = await aRound({
      traits: ['management', 'location'],
      answers: [
        { unit: 1, answers: [5, 5, 5], times: 6, traits: ['manager', 'Leeds'] },
        { unit: 1, answers: [1, 1, 1], times: 10, traits: ['staff', 'Leeds'] },
        { unit: 1, answers: [3, 3, 3], times: 8, traits: ['staff', 'York'] },
        { unit: 1, answers: [5, 5, 5], times: 3, traits: ['staff', 'Hull'] },
        { unit: 1, answers: [5, 5, 5], times: 3, traits: ['staff', 'Bath'] },
      ],
    })
    const compare = async (input: object) =>
      (await ask(app, COMPARE, { input: { roundId: round, ...input } }, executive)).data.readinessComparison
    const told = ({ groups }: { groups: { value: string; answered: number }[] }) =>
      groups.map(({ value, answered }) => [value, answered])
    // Hull and Bath are three each: together a class of staff whose place isn't told.
    const byLocation = await compare({ by: 'LOCATION' })
    expect(told(byLocation)).toEqual([
      ['Leeds', 16],
      ['York', 8],
    ])
    // Leeds: (6 · 5 + 10 · 1) ÷ 16 = 2.5.
    expect(byLocation.groups[0].dimensions[0].cell).toEqual({ index: 37.5, favourable: 0.375 })
    expect(byLocation).toMatchObject({ answered: 30, leftOut: 6 })
    expect(told(await compare({ by: 'MANAGEMENT' }))).toEqual([
      ['manager', 6],
      ['staff', 24],
    ])
    const narrowed = await compare({
      by: 'LOCATION',
      unitId: units[1],
      where: [{ trait: 'MANAGEMENT', value: 'staff' }],
    })
    expect(told(narrowed)).toEqual([
      ['Leeds', 10],
      ['York', 8],
    ])
    expect(narrowed.values).toEqual([
      { trait: 'MANAGEMENT', values: ['manager', 'staff'] },
      { trait: 'LOCATION', values: ['Leeds', 'York'] },
    ])
    const refused = await ask(app, COMPARE, { input: { roundId: round, by: 'TENURE' } }, executive)
    expect(refused.errors[0]?.extensions.code).toBe('INVALID_INPUT')
  })

  it('hold comments of groups of ten, by theme and page, in an order that says nothing', async () => {
    const comment = (body: string) => ({ theme: 'process' as const, body })
    const { round, units } = await aRound({
      units: UNITS.map((unit) => ({ ...unit, invited: 20 })),
      answers: [
        { unit: 1, answers: [5, 4, 2], times: 12, comment: comment('Two forms.') },
        { unit: 3, answers: [1, 1, 1], times: 9, comment: { theme: 'people', body: 'No time.' } },
        { unit: 4, answers: [1, 1, 1], times: 2 },
      ],
    })
    const page = async (given: object) =>
      (await ask(app, COMMENTS, { roundId: round, ...given }, executive)).data.readinessComments
    const all = await page({ first: 100 })
    expect(all).toMatchObject({
      total: 21,
      themes: [
        { theme: 'PEOPLE', comments: 9 },
        { theme: 'PROCESS', comments: 12 },
      ],
    })
    const ids: string[] = all.comments.map(({ id }: { id: string }) => id)
    expect(ids).toEqual(ids.toSorted())
    const second = await page({ theme: 'PROCESS', first: 5, skip: 10 })
    expect([second.total, second.comments.length]).toEqual([12, 2])
    // Sales is large enough for its own; Service is nine people, so theirs are of All.
    const ofService = all.comments.filter(({ theme }: { theme: string }) => theme === 'PEOPLE')
    expect(new Set(ofService.map(({ unit }: { unit: { name: string } }) => unit.name))).toEqual(
      new Set(['All']),
    )
    expect((await page({ unitId: units[1] })).total).toBe(12)
    expect((await page({ unitId: units[3] })).total).toBe(0)
  })

  it('cost as many statements for sixty units as for six', async () => {
    const small = await aRound()
    const large = await aRound({
      units: Array.from({ length: 60 }, (_, index) => ({
        name: `Unit ${index}`,
        parent: index === 0 ? null : 0,
        invited: 5,
      })),
      answers: Array.from({ length: 60 }, (_, unit) => ({ unit, answers: [5, 4, 2], times: 5 })),
    })
    const reading = (round: string) => statementsOf(app, () => read(round))
    const statements = await reading(small.round)
    expect(statements.length).toBeLessThanOrEqual(5)
    expect(await reading(large.round)).toHaveLength(statements.length)
    expect(statements.join()).not.toMatch(/readiness_response|readiness_invitee/)
  })
})
