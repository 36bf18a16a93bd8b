import { expect, it } from 'vitest'
import { weightedSupport } from './weighted-support.ts'

it('weighs support by power, leaves the unknown out of both sums and counts them', () => {
  // (5·-2 + 3·1 + 2·2) / (5 + 3 + 2) = -3 / 10; the fourth, with the most power, is not known.
  expect(
    weightedSupport([
      { power: 5, support: -2 },
      { power: 3, support: 1 },
      { power: 2, support: 2 },
      { power: 5, support: null },
    ]),
  ).toEqual({ value: -0.3, weighted: -3, power: 10, known: 3, unknown: 1 })
})

it('takes support of 0 for known: somebody undecided pulls towards the middle', () => {
  // (4·2 + 4·0) / 8 = 1
  expect(
    weightedSupport([
      { power: 4, support: 2 },
      { power: 4, support: 0 },
    ]),
  ).toMatchObject({ value: 1, known: 2, unknown: 0 })
})

it('says nothing while nobody’s support is known', () => {
  expect(weightedSupport([])).toMatchObject({ value: null, known: 0, unknown: 0 })
  expect(weightedSupport([{ power: 3, support: null }])).toMatchObject({ value: null, unknown: 1 })
})
