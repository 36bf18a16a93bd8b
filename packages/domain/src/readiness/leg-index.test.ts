import { expect, it } from 'vitest'
import { legIndex } from './leg-index.ts'

const FIVE = { scaleMin: 1, scaleMax: 5 }

it('is 50 for 1, 2, 3, 4, 5', () => {
  expect(legIndex([{ ...FIVE, count: 5, sum: 15, squares: 55 }])).toBe(50)
})

it('is 66.667 for five people and three items with a mean of 3.6667', () => {
  // (4,4,5)(3,3,3)(5,4,4)(2,3,2)(4,5,4): item sums 18, 19, 18; mean 55 ÷ 15
  const items = [18, 19, 18].map((sum) => ({ ...FIVE, count: 5, sum, squares: 0 }))
  expect(legIndex(items)).toBeCloseTo(66.667, 3)
})

it('counts each answer once, however the answers spread over the items', () => {
  // Nine answers of 5 and one of 1: (9 · 100 + 0) ÷ 10, not (100 + 0) ÷ 2.
  const items = [
    { ...FIVE, count: 9, sum: 45, squares: 225 },
    { ...FIVE, count: 1, sum: 1, squares: 1 },
  ]
  expect(legIndex(items)).toBe(90)
})

it('lays items of different scales on one', () => {
  const items = [
    { scaleMin: 0, scaleMax: 100, count: 1, sum: 50, squares: 2500 },
    { ...FIVE, count: 1, sum: 5, squares: 25 },
  ]
  expect(legIndex(items)).toBe(75)
})

it('is unknown without answers', () => {
  expect(legIndex([])).toBeNull()
  expect(legIndex([{ ...FIVE, count: 0, sum: 0, squares: 0 }])).toBeNull()
})
