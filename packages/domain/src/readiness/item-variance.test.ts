import { expect, it } from 'vitest'
import { itemVariance } from './item-variance.ts'

it('is 1.3 for 4, 3, 5, 2, 4', () => {
  expect(itemVariance({ count: 5, sum: 18, squares: 70 })).toBeCloseTo(1.3, 12)
})

it('is nothing, not less, where all answered alike', () => {
  expect(itemVariance({ count: 3, sum: 3 * 1.1, squares: 3 * 1.1 * 1.1 })).toBeCloseTo(0, 12)
  expect(itemVariance({ count: 2, sum: 2, squares: 1.999_999_999 })).toBe(0)
})

it('is unknown for a single answer', () => {
  expect(itemVariance({ count: 1, sum: 4, squares: 16 })).toBeNull()
})
