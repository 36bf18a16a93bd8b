import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../test/app/test-app.ts'
import { buildAnsweredRound, type GivenRound } from '../../../test/builders/answered-round.ts'
import { buildOrganization } from '../../../test/builders/organization.ts'
import { settleRound } from './settle-round.ts'

// α .88125 and r_WG(J) .7105263 by hand, for the second item turned.
const KNOWN = [
  [4, 2, 5],
  [3, 3, 3],
  [5, 2, 4],
  [2, 3, 2],
  [4, 1, 4],
]
const THREE_ITEMS = [{}, { isReversed: true }, {}]

describe('what is said of a settled round', () => {
  let app: TestApp
  let organization: string

  beforeAll(async () => {
    app = await createTestApp()
    organization = await buildOrganization(app)
  })
  afterAll(() => app.close())

  async function settled(given: GivenRound) {
    const { round, units } = await buildAnsweredRound(app, organization, given)
    const em = () => app.tenant(organization)
    await em().transactional((tx) => settleRound(tx, round))
    const [row] = await em().execute<{ statistics: unknown }[]>(
      'select statistics from readiness_round where id = ?',
      [round],
    )
    const figures = await em().execute<{ unit: string | null; distributions: unknown }[]>(
      'select unit_id as unit, distributions from readiness_figure where round_id = ?',
      [round],
    )
    const spreadOf = (unit: string | null) => figures.find((figure) => figure.unit === unit)?.distributions
    return { units, statistics: row?.statistics, figures, spreadOf }
  }

  it('is worked out from turned answers, by the units that they were settled into', async () => {
    const { statistics } = await settled({
      units: [
        { name: 'All', parent: null, invited: 0 },
        { name: 'Sales', parent: 0, invited: 5 },
        { name: 'Service', parent: 0, invited: 5 },
      ],
      items: THREE_ITEMS,
      answers: [1, 2].flatMap((unit) => KNOWN.map((answers) => ({ unit, answers }))),
    })
    expect(statistics).toMatchObject({
      scales: [
        {
          scale: 'people',
          complete: 10,
          alpha: expect.closeTo(0.88125, 9),
          // Both units answered alike: MSB = 0 and k = 5, so −1 ÷ 4.
          icc1: expect.closeTo(-0.25, 9),
          icc2: null,
          agreement: { units: 2, median: expect.closeTo(0.710_526_3, 7) },
        },
        { scale: 'all', items: [0, 1, 2] },
      ],
    })
  })

  it('spreads answers out in groups of ten and nowhere else', async () => {
    const { units, spreadOf, figures } = await settled({
      units: [
        { name: 'All', parent: null, invited: 0 },
        { name: 'Sales', parent: 0, invited: 15 },
        { name: 'Service', parent: 0, invited: 25 },
        { name: 'Claims', parent: 2, invited: 8 },
        { name: 'Help', parent: 2, invited: 12 },
      ],
      items: [{ isReversed: true }],
      answers: [
        { unit: 1, answers: [1], times: 12 },
        { unit: 3, answers: [2], times: 8 },
        { unit: 4, answers: [5], times: 12 },
      ],
    })
    expect(spreadOf(null)).toEqual({ items: [[12, 0, 0, 8, 12]], medians: [4], barriers: null })
    expect(spreadOf(units[0] ?? '')).toEqual(spreadOf(null))
    expect(spreadOf(units[1] ?? '')).toEqual({ items: [[0, 0, 0, 0, 12]], medians: [5], barriers: null })
    expect(spreadOf(units[2] ?? '')).toEqual({ items: [[12, 0, 0, 8, 0]], medians: [1], barriers: null })
    // Claims has figures of its eight and no spread; with Help's it would be told by subtraction.
    expect(figures).toHaveLength(6)
    expect([spreadOf(units[3] ?? ''), spreadOf(units[4] ?? '')]).toEqual([null, null])
  })

  it('is nothing at all of a round that four people answered', async () => {
    const { statistics, figures } = await settled({
      units: [{ name: 'All', parent: null, invited: 9 }],
      items: [{}],
      answers: [{ unit: 0, answers: [5], times: 4 }],
    })
    expect([statistics, figures]).toEqual([null, []])
  })
})
