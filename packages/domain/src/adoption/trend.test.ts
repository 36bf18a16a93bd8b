import { expect, it } from 'vitest'
import { trendPerPeriod } from './trend.ts'

it('is the slope of the least-squares line', () => {
  expect(trendPerPeriod([0.1, 0.2, 0.3, 0.4])).toBeCloseTo(0.1, 12)
  // Means 1.5 and .25; products .075 four times, squares 5 in all: .3 ÷ 5.
  expect(trendPerPeriod([0.2, 0.1, 0.4, 0.3])).toBeCloseTo(0.06, 12)
  expect(trendPerPeriod([0.5, 0.5])).toBe(0)
})

it('looks at the last four known rates only, or at as many as asked', () => {
  expect(trendPerPeriod([0.9, 0.1, 0.2, 0.3, 0.4])).toBeCloseTo(0.1, 12)
  expect(trendPerPeriod([0.9, 0.1, 0.2], 2)).toBeCloseTo(0.1, 12)
})

it('lets a gap keep its place', () => {
  expect(trendPerPeriod([0.1, null, null, 0.4])).toBeCloseTo(0.1, 12)
  expect(trendPerPeriod([0.1, 0.2, null])).toBeCloseTo(0.1, 12)
})

it('is not said of fewer than two known rates', () => {
  expect(trendPerPeriod([])).toBeNull()
  expect(trendPerPeriod([0.4, null])).toBeNull()
})

it('refuses to look back over fewer than two', () => {
  expect(() => trendPerPeriod([0.1, 0.2], 1)).toThrow(RangeError)
})
