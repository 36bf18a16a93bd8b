import { describe, expect, it } from 'vitest'
import attitude from '../../test-data/attitude_departments.csv?raw'
import { addToAlpha, type Alpha, cronbachAlpha, startAlpha } from './cronbach-alpha.ts'

function alphaOfRows(rows: readonly (readonly (number | null)[])[]): Alpha {
  const tally = startAlpha(rows[0]?.length ?? 0)
  for (const row of rows) addToAlpha(tally, row)
  return cronbachAlpha(tally)
}

const BY_HAND = [
  [4, 4, 5],
  [3, 3, 3],
  [5, 4, 4],
  [2, 3, 2],
  [4, 5, 4],
]

it('is .88125 by hand: variances 1.3, .7 and 1.3, of the totals 8', () => {
  expect(alphaOfRows(BY_HAND).alpha).toBeCloseTo(0.881_25, 12)
})

it('gives the published α of the attitude data, and α without each item', () => {
  const [, ...lines] = attitude.trim().split('\n')
  const { complete, alpha, ifDropped } = alphaOfRows(
    lines.map((line) => line.split(',').slice(1).map(Number)),
  )
  expect(complete).toBe(30)
  expect(alpha).toBeCloseTo(0.843_142_769_6, 9)
  const published = [0.8097602, 0.7969175, 0.8278478, 0.803031, 0.7953866, 0.8638723, 0.8404649]
  expect(ifDropped).toEqual(published.map((value) => expect.closeTo(value, 7)))
})

it('counts only people who answered every item', () => {
  expect(alphaOfRows([...BY_HAND, [1, null, 5]])).toEqual(alphaOfRows(BY_HAND))
})

it('shows a negative α where items run against each other', () => {
  const rows = [
    [1, 3],
    [2, 2],
    [3, 2],
  ]
  // item variances 1 and 1/3, totals 4, 4, 5 with variance 1/3: 2 · (1 − (4/3) ÷ (1/3)) = −6
  expect(alphaOfRows(rows).alpha).toBeCloseTo(-6, 12)
})

describe('cannot say', () => {
  it('for one item, and for what one of two would leave', () => {
    expect(alphaOfRows([[1], [2]])).toEqual({ complete: 2, alpha: null, ifDropped: [null] })
    expect(
      alphaOfRows([
        [1, 2],
        [2, 4],
      ]).ifDropped,
    ).toEqual([null, null])
  })

  it('for one person', () => {
    expect(alphaOfRows([[1, 2, 3]]).alpha).toBeNull()
  })

  it('where all totals are alike, decimals included', () => {
    expect(
      alphaOfRows([
        [1.1, 2.2, 3.3],
        [3.3, 1.1, 2.2],
        [2.2, 3.3, 1.1],
      ]).alpha,
    ).toBeNull()
  })
})
