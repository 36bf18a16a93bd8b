import { expect, it } from 'vitest'
import { effectiveSampleSize } from './effective-sample-size.ts'

it('is n(N − 1) ÷ (N − n)', () => {
  expect(effectiveSampleSize(50, 100)).toBe(99) // 50 · 99 ÷ 50
  expect(effectiveSampleSize(30, 120)).toBeCloseTo(39.666_666_667, 9) // 30 · 119 ÷ 90
  expect(effectiveSampleSize(1, 40)).toBe(1)
  expect(effectiveSampleSize(0, 40)).toBe(0)
})

it('is endless for a census, even of one person', () => {
  expect(effectiveSampleSize(100, 100)).toBe(Infinity)
  expect(effectiveSampleSize(1, 1)).toBe(Infinity)
})

it('leaves a sample of an endless population as it is', () => {
  expect(effectiveSampleSize(120, Infinity)).toBe(120)
})

it('refuses a sample larger than its population', () => {
  expect(() => effectiveSampleSize(11, 10)).toThrow(RangeError)
  expect(() => effectiveSampleSize(-1, 10)).toThrow(RangeError)
})
