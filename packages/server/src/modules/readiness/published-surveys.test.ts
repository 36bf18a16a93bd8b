import type { Item } from '@tidemark/domain/readiness/instrument'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { importFile } from '../../../test/app/import-file.ts'
import { ask, createTestApp, type TestApp } from '../../../test/app/test-app.ts'
import { buildInstrument } from '../../../test/builders/instrument.ts'
import { buildOrganization, buildViewer } from '../../../test/builders/organization.ts'
import { buildProgram } from '../../../test/builders/programs.ts'
import { readSurveyFile, toCsv } from '../../../test/builders/survey-file.ts'

// Each file is planned twice in a thread, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const ROUNDS = `query ($program: ID!) { readinessRounds(programId: $program) { rounds { id name } } }`
const RESULTS = `query ($round: ID!) { readinessResults(roundId: $round) {
  total { invited answered items { item { key } cell { people index favourable } median distribution } }
  rows { unitIds names invited answered shownWith columns { dimension people index } } } }`
const ITEMS = `query ($round: ID!, $units: [ID!]!) { readinessItems(roundId: $round, unitIds: $units) { unitId people index } }`
const RELIABILITY = `query ($round: ID!) { readinessReliability(roundId: $round) {
  scales { dimension complete alpha alphaInWords itemKeys alphaIfDropped ifDroppedInWords icc1 icc2 agreementInWords
    agreement { units least median mean most } }
  items { itemKey icc1 icc2 } } }`

interface ItemAnswer {
  item: { key: string }
  cell: { people: number; index: number; favourable: number }
  median: number | null
}

/** Figures that others published, or worked out from the same data with another program, come out of the API. */
describe('published surveys', () => {
  let app: TestApp
  let organization: string
  let program: string
  let manager: string
  let executive: string

  beforeAll(async () => {
    app = await createTestApp()
  })
  afterAll(() => app.close())

  async function startOver(units: readonly { code: string; parent?: string }[]) {
    organization = await buildOrganization(app)
    program = await buildProgram(app, organization)
    const administrator = await buildViewer(app, organization, [{ role: 'administrator' }])
    manager = await buildViewer(app, organization, [{ role: 'program_manager', program }])
    executive = await buildViewer(app, organization, [{ role: 'executive' }])
    const tree = units.map(({ code, parent = '' }) => ({ code, name: code, parent }))
    const brought = await importFile(app, 'UNITS', { bytes: toCsv(tree) }, administrator)
    expect(brought).toMatchObject({ status: 'APPLIED', plan: { addCount: units.length } })
  }

  async function bringIn(
    rows: readonly Record<string, string>[],
    instrumentId: string,
    { roundName = 'Survey', answeredOn = '2020-05-04' } = {},
  ): Promise<string> {
    const options = { programId: program, instrumentId, roundName, answeredOn }
    const run = await importFile(app, 'SURVEY_ANSWERS', { bytes: toCsv(rows) }, manager, { options })
    expect(run).toMatchObject({ status: 'APPLIED', plan: { rowsRead: rows.length, refusedCount: 0 } })
    const { rounds } = (await ask(app, ROUNDS, { program }, executive)).data.readinessRounds
    return rounds.find(({ name }: { name: string }) => name === roundName).id
  }

  const results = async (round: string) =>
    (await ask(app, RESULTS, { round }, executive)).data.readinessResults
  const reliability = async (round: string) =>
    (await ask(app, RELIABILITY, { round }, executive)).data.readinessReliability

  describe('readiness of 495 soldiers at three times (Bliese & Ployhart 2002)', () => {
    const items = ['jsat', 'commit', 'ready'].map((key) => ({ key }))
    const means: Record<string, [number, number][]> = {
      jsat: [
        [3.235043, 468],
        [3.245878, 465],
        [3.338373, 463],
      ],
      commit: [
        [3.616702, 467],
        [3.467514, 472],
        [3.537473, 467],
      ],
      ready: [
        [3.009719, 463],
        [3.108906, 466],
        [3.211957, 460],
      ],
    }
    let companies: Map<string, number>
    const rounds: string[] = []

    beforeAll(async () => {
      const soldiers = await readSurveyFile('univbct_readiness_3waves.csv')
      const people = soldiers.map(({ BTN = '', COMPANY = '', TIME = '', ...scales }) => ({
        battalion: BTN,
        time: TIME,
        row: { unit: `${BTN}-${COMPANY}`, ...scales },
      }))
      const first = people.filter(({ time }) => time === '0')
      companies = new Map(
        [...Map.groupBy(first, ({ row }) => row.unit)].map(([unit, members]) => [unit, members.length]),
      )
      await startOver([
        { code: 'Brigade' },
        ...[...new Set(first.map(({ battalion }) => battalion))].map((code) => ({ code, parent: 'Brigade' })),
        ...[...companies.keys()].map((code) => ({ code, parent: code.split('-')[0] ?? '' })),
      ])
      const instrument = await buildInstrument(app, organization, items)
      for (const time of [0, 1, 2]) {
        const rows = people.flatMap((each) => (each.time === `${time}` ? [each.row] : []))
        const told = { roundName: `Time ${time}`, answeredOn: `2020-0${time + 1}-01` }
        rounds.push(await bringIn(rows, instrument, told))
      }
    })

    it('gives the mean of each scale at each time, with the people behind it', async () => {
      for (const [time, round] of rounds.entries()) {
        const { total } = await results(round)
        expect(total.invited).toBe(495)
        for (const { item, cell } of total.items as ItemAnswer[]) {
          const [mean, people] = means[item.key]?.[time] ?? []
          expect([1 + (4 * cell.index) / 100, cell.people]).toEqual([expect.closeTo(mean ?? 0, 6), people])
        }
      }
    })

    it('shows none of the 14 companies of fewer than five people, in any round or query', async () => {
      const small = [...companies].filter(([, members]) => members < 5).map(([name]) => name)
      expect([companies.size, small.length]).toEqual([43, 14])
      for (const round of rounds) {
        const { rows } = await results(round)
        const at = small.map((name) => rows.names.indexOf(name)).filter((index) => index >= 0)
        expect(at).toHaveLength(14)
        expect(new Set(at.flatMap((index) => [rows.invited[index], rows.answered[index]]))).toEqual(
          new Set([null]),
        )
        expect(
          at.flatMap((index) => rows.columns.map(({ people }: { people: number[] }) => people[index])),
        ).toEqual(at.map(() => null))
        const units = at.map((index) => rows.unitIds[index])
        expect((await ask(app, ITEMS, { round, units }, executive)).data.readinessItems).toEqual([])
        expect(
          Math.min(...rows.answered.filter((count: number | null) => count !== null)),
        ).toBeGreaterThanOrEqual(5)
      }
    })
  })

  describe('leadership in 99 companies of the US Army (Bliese, Halverson & Rothberg 2000)', () => {
    let round: string

    beforeAll(async () => {
      const people = await readSurveyFile('bhr2000_leadership.csv')
      const codes = [...new Set(people.map(({ GRP = '' }) => GRP))]
      await startOver([{ code: 'Army' }, ...codes.map((code) => ({ code, parent: 'Army' }))])
      const leadership = 'af06 af07 ap12 ap17 ap33 ap34 as14 as15 as16 as17 as28'.split(' ')
      const instrument = await buildInstrument(app, organization, [
        ...leadership.map((key) => ({ key, dimension: 'people' as const })),
        { key: 'hrs', scaleMin: 0, scaleMax: 24 },
        { key: 'relig' },
      ])
      round = await bringIn(
        people.map(({ GRP = '', ...rest }) => ({ unit: GRP, ...rest })),
        instrument,
      )
    })

    it('gives α, ICC(1), ICC(2) and r_WG(J) as the manual of the R package multilevel prints them', async () => {
      const { scales, items } = await reliability(round)
      const people = scales.find(({ dimension }: { dimension: string }) => dimension === 'PEOPLE')
      expect(people).toMatchObject({
        complete: 5400,
        alpha: expect.closeTo(0.8913433, 7),
        alphaInWords:
          'The items go together well enough to be read as one figure (α .89, 11 items, 5400 people who answered all of them).',
        icc1: expect.closeTo(0.1356992, 7),
        icc2: expect.closeTo(0.89544, 7),
        agreement: {
          units: 99,
          least: expect.closeTo(0.7859, 4),
          median: expect.closeTo(0.8925, 4),
          mean: expect.closeTo(0.8876, 4),
          most: expect.closeTo(0.944, 4),
        },
      })
      expect(items.find(({ itemKey }: { itemKey: string }) => itemKey === 'hrs')).toEqual({
        itemKey: 'hrs',
        icc1: expect.closeTo(0.1741008, 7),
        icc2: expect.closeTo(0.9199889, 7),
      })
    })

    it('adds hours and a scale of five up to nothing', async () => {
      const { scales } = await reliability(round)
      const other = scales.find(({ dimension }: { dimension: string }) => dimension === 'OTHER')
      expect([other.alpha, other.icc1]).toEqual([null, null])
      expect(other.alphaInWords).toMatch(/answered on different scales/)
    })

    it('gives the share of favourable answers and the means of companies', async () => {
      const { total, rows } = await results(round)
      const as28 = total.items.find(({ item }: ItemAnswer) => item.key === 'as28')
      expect(as28.cell.favourable).toBeCloseTo(0.2998, 4)
      const { index } = rows.columns.find(({ dimension }: { dimension: string }) => dimension === 'PEOPLE')
      const meanOf = new Map<string, number>(
        rows.names.map((name: string, at: number) => [name, 1 + (4 * index[at]) / 100]),
      )
      expect(meanOf.get('Army')).toBeCloseTo(2.861431, 6)
      meanOf.delete('Army')
      const ordered = [...meanOf].toSorted(([, a], [, b]) => a - b)
      expect([ordered[0], ordered.at(-1)]).toEqual([
        ['80', expect.closeTo(2.1695, 4)],
        ['68', expect.closeTo(3.7524, 4)],
      ])
      expect(ordered.filter(([, mean]) => mean >= 3)).toHaveLength(34)
    })
  })

  it('attitude (Chatterjee & Price): α .8431 of seven figures in per cent, and α without each', async () => {
    await startOver([{ code: 'Company' }])
    const rows = await readSurveyFile('attitude_departments.csv')
    const keys = ['rating', 'complaints', 'privileges', 'learning', 'raises', 'critical', 'advance']
    const percent: Partial<Item> = { scaleMin: 0, scaleMax: 100 }
    const instrument = await buildInstrument(
      app,
      organization,
      keys.map((key) => ({ key, ...percent })),
    )
    const round = await bringIn(rows, instrument)
    const { scales } = await reliability(round)
    expect(scales[0]).toMatchObject({ dimension: 'OTHER', itemKeys: keys, complete: 30 })
    expect(scales[0].alpha).toBeCloseTo(0.8431427696, 9)
    const published = [0.8097602, 0.7969175, 0.8278478, 0.803031, 0.7953866, 0.8638723, 0.8404649]
    expect(scales[0].alphaIfDropped).toEqual(published.map((value) => expect.closeTo(value, 7)))
    expect(scales[0].ifDroppedInWords).toEqual([
      null,
      null,
      null,
      null,
      null,
      'Without this item the others go together better (α .86 instead of .84).',
      null,
    ])
    const { total } = await results(round)
    const means = [64.6333, 66.6, 53.1333, 56.3667, 64.6333, 74.7667, 42.9333]
    expect(total.items.map(({ cell }: ItemAnswer) => cell.index)).toEqual(
      means.map((mean) => expect.closeTo(mean, 4)),
    )
  })

  it('Civil Service People Survey 2013: the medians of 98 organisations are the published benchmark in all 82 columns', async () => {
    await startOver([{ code: 'Civil Service' }])
    const [benchmark = {}, ...organisations] = await readSurveyFile('csps2013_organisations.csv')
    const columns = Object.keys(benchmark).slice(2)
    const instrument = await buildInstrument(
      app,
      organization,
      columns.map((text, at) => ({ key: `c${at}`, text: { en: text }, scaleMin: 0, scaleMax: 100 })),
    )
    expect([organisations.length, columns.length]).toEqual([98, 82])
    const { total } = await results(await bringIn(organisations, instrument))
    const medians: number[] = total.items.map(({ median }: ItemAnswer) => median)
    const published = columns.map((column) => Number(benchmark[column]))
    expect(medians).toHaveLength(82)
    // Published in whole per cent; a median ending in one half was rounded either way.
    expect(medians.filter((median, at) => Math.abs(median - (published[at] ?? Number.NaN)) > 0.5)).toEqual([])
    expect(medians.filter((median, at) => Number.isInteger(median) && median !== published[at])).toEqual([])
  })
})
