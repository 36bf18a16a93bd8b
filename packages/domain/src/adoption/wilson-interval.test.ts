import fc from 'fast-check'
import { expect, it } from 'vitest'
import { wilsonInterval } from './wilson-interval.ts'

// Published answers at z = 1.96.
it.each([
  [10, 100, 0.0552285416, 0.1743673044],
  [50, 100, 0.4038298286, 0.5961701714],
  [0, 100, 0, 0.0369948075],
])('gives %d of %d its known bounds', (hits, n, lower, upper) => {
  const interval = wilsonInterval(hits / n, n)
  expect(interval.lower).toBeCloseTo(lower, 9)
  expect(interval.upper).toBeCloseTo(upper, 9)
})

it('touches 0 and 1 exactly', () => {
  expect(wilsonInterval(0, 7).lower).toBe(0)
  expect(wilsonInterval(1, 7).upper).toBe(1)
})

it('takes a fractional sample size: at one half the half-width is z ÷ (2√(n + z²))', () => {
  const half = 0.98 / Math.sqrt(39.6 + 3.8416)
  expect(wilsonInterval(0.5, 39.6)).toEqual({
    lower: expect.closeTo(0.5 - half, 12),
    upper: expect.closeTo(0.5 + half, 12),
  })
})

it('is the point itself for an endless sample', () => {
  expect(wilsonInterval(0.3, Infinity)).toEqual({ lower: 0.3, upper: 0.3 })
})

it('is wider for a larger z', () => {
  expect(wilsonInterval(0.4, 50, 2.576).lower).toBeLessThan(wilsonInterval(0.4, 50).lower)
})

it('always holds the share, stays within 0..1, mirrors, and narrows as the sample grows', () => {
  const sizes = fc.double({ min: 0.5, max: 1e6, noNaN: true })
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), sizes, (share, n) => {
      const { lower, upper } = wilsonInterval(share, n)
      expect(0 <= lower && lower <= share && share <= upper && upper <= 1).toBe(true)
      expect(wilsonInterval(1 - share, n).lower).toBeCloseTo(1 - upper, 9)
      const larger = wilsonInterval(share, n * 2)
      expect(larger.upper - larger.lower).toBeLessThanOrEqual(upper - lower)
    }),
  )
})

it('refuses a share outside 0..1 and a sample of nobody', () => {
  for (const share of [-0.1, 1.1, Number.NaN]) expect(() => wilsonInterval(share, 10)).toThrow(RangeError)
  expect(() => wilsonInterval(0.5, 0)).toThrow(RangeError)
})
