import { describe, expect, it } from 'vitest'
import bhr2000 from '../../test-data/bhr2000_leadership.csv?raw'
import { addToAlpha, cronbachAlpha, startAlpha } from './cronbach-alpha.ts'
import { intraclassCorrelation } from './intraclass-correlation.ts'
import type { ItemSums } from './leg-index.ts'
import { summarizeAgreement, withinGroupAgreement } from './within-group-agreement.ts'

function group(...answers: number[]): ItemSums {
  const total = (of: (answer: number) => number) => answers.reduce((sum, answer) => sum + of(answer), 0)
  return {
    count: answers.length,
    sum: total((answer) => answer),
    squares: total((answer) => answer * answer),
  }
}

it('is worked out by hand for two groups of two', () => {
  // Means 1.5 and 4.5 around 3: MSB = 2 · 1.5² · 2 ÷ 1 = 9; MSW = (.5 + .5) ÷ 2 = .5; k = 2
  const { icc1, icc2 } = intraclassCorrelation([group(1, 2), group(4, 5)])
  expect(icc1).toBeCloseTo(8.5 / 9.5, 12)
  expect(icc2).toBeCloseTo(8.5 / 9, 12)
})

it('is negative, and shown so, where groups differ less than people within them', () => {
  // Means alike: MSB = 0, MSW = 8, k = 2: (0 − 8) ÷ (0 + 8); icc2 would divide by nothing
  expect(intraclassCorrelation([group(1, 5), group(1, 5)])).toEqual({ icc1: -1, icc2: null })
})

it('cannot be computed for one group, for groups of one, and where nothing varies', () => {
  const unknown = { icc1: null, icc2: null }
  expect(intraclassCorrelation([group(1, 2, 3)])).toEqual(unknown)
  expect(intraclassCorrelation([group(1), group(2), group()])).toEqual(unknown)
  expect(intraclassCorrelation([group(3, 3), group(3, 3)])).toEqual(unknown)
})

it('does not take the last digits of a sum for a difference: answers in another order come to the same', () => {
  // 0.1 + 0.2 + 0.3 is 0.6000000000000001 and 0.3 + 0.2 + 0.1 is 0.6: means alike, as above; k = 3, so −1 ÷ 2
  const { icc1, icc2 } = intraclassCorrelation([group(0.1, 0.2, 0.3), group(0.3, 0.2, 0.1)])
  expect([icc1, icc2]).toEqual([-0.5, null])
  const alike = group(...Array.from({ length: 10 }, () => 0.1))
  expect(intraclassCorrelation([alike, alike])).toEqual({ icc1: null, icc2: null })
})

describe('99 companies of the US Army (Bliese, Halverson & Rothberg 2000)', () => {
  const [header = '', ...lines] = bhr2000.trim().split('\n')
  const columns = header.split(',')
  const rows = lines.map((line) => line.split(',').map(Number))
  const companies = Map.groupBy(rows, (row) => row[1])

  function answersOf(people: readonly number[][], column: string): number[] {
    return people.map((row) => row[columns.indexOf(column)] ?? Number.NaN)
  }

  it('gives the published ICC(1) and ICC(2) of hours worked', () => {
    const groups = [...companies.values()].map((people) => group(...answersOf(people, 'HRS')))
    const { icc1, icc2 } = intraclassCorrelation(groups)
    expect(icc1).toBeCloseTo(0.174_100_8, 7)
    expect(icc2).toBeCloseTo(0.919_988_9, 7)
  })

  it('gives ICC(1) and ICC(2) of the mean of the eleven leadership items', () => {
    const groups = [...companies.values()].map((people) =>
      group(...people.map((row) => row.slice(2, 13).reduce((sum, answer) => sum + answer, 0) / 11)),
    )
    const { icc1, icc2 } = intraclassCorrelation(groups)
    expect(icc1).toBeCloseTo(0.135_699_2, 7)
    expect(icc2).toBeCloseTo(0.895_44, 7)
  })

  it('gives the published α of the eleven items, and of the first ten', () => {
    for (const [items, published] of [
      [11, 0.8913433],
      [10, 0.8798196],
    ] as const) {
      const tally = startAlpha(items)
      for (const row of rows) addToAlpha(tally, row.slice(2, 2 + items))
      expect(cronbachAlpha(tally).alpha).toBeCloseTo(published, 7)
    }
  })

  it('gives the published agreement within companies', () => {
    const items = columns.slice(2, 13)
    const agreements = [...companies.values()].map((people) =>
      withinGroupAgreement(
        items.map((item) => ({ scaleMin: 1, scaleMax: 5, ...group(...answersOf(people, item)) })),
      ),
    )
    const { units, ...figures } = summarizeAgreement(agreements) ?? {}
    expect(units).toBe(99)
    const rounded = Object.fromEntries(
      Object.entries(figures).map(([name, value]) => [name, value.toFixed(4)]),
    )
    expect(rounded).toEqual({ least: '0.7859', median: '0.8925', mean: '0.8876', most: '0.9440' })
    const religion = [...companies.values()].map((people) =>
      withinGroupAgreement([{ scaleMin: 1, scaleMax: 5, ...group(...answersOf(people, 'RELIG')) }]),
    )
    expect(summarizeAgreement(religion)).toMatchObject({
      median: expect.closeTo(0.1899, 4),
      mean: expect.closeTo(0.1864, 4),
      most: expect.closeTo(0.4328, 4),
    })
  })
})
