import { expect, it } from 'vitest'
import { intervalOfShare, marginOfError, marginOfIndex } from './margin-of-error.ts'

const FIVE = { scaleMin: 1, scaleMax: 5 }

it('is z·√(p(1 − p) ÷ n)·√((N − n) ÷ (N − 1))', () => {
  // 1.96 · √(.25 ÷ 100) · √(900 ÷ 999)
  expect(marginOfError(0.5, 100, 1000)).toBeCloseTo(0.093_017, 6)
  // 1.96 · √(.25 ÷ 100)
  expect(marginOfError(0.5, 100, Infinity)).toBeCloseTo(0.098, 12)
})

it('has none for a census, and says nothing without answers', () => {
  expect(marginOfError(0.3, 40, 40)).toBe(0)
  expect(marginOfError(0.3, 1, 1)).toBe(0)
  expect(marginOfError(0, 0, 40)).toBeNull()
})

it('gives a share its Wilson interval at the effective sample size', () => {
  // 50 of 100 in an endless population, as published
  expect(intervalOfShare(50, 100, Infinity)).toEqual({
    lower: expect.closeTo(0.403_829_828_6, 9),
    upper: expect.closeTo(0.596_170_171_4, 9),
  })
  expect(intervalOfShare(12, 40, 40)).toEqual({ lower: 0.3, upper: 0.3 })
  expect(intervalOfShare(0, 0, 40)).toBeNull()
})

it('gives a single item of an index the margin of its mean', () => {
  // variance 1.3 of five answers: 1.96 · √(1.3 ÷ 5) · 100 ÷ 4
  const item = { ...FIVE, count: 5, sum: 18, squares: 70 }
  expect(marginOfIndex([item], Infinity)).toBeCloseTo(24.985, 3)
  // five of nine asked: n* = 5 · 8 ÷ 4 = 10
  expect(marginOfIndex([item], 9)).toBeCloseTo(17.667, 3)
  expect(marginOfIndex([item], 5)).toBe(0)
})

it('takes answers to go together, so that asking the same twice makes an index no surer', () => {
  const item = { ...FIVE, count: 5, sum: 18, squares: 70 }
  expect(marginOfIndex([item, item], Infinity)).toBeCloseTo(24.985, 3)
  expect(marginOfIndex([item, { ...FIVE, count: 1, sum: 2, squares: 4 }], Infinity)).toBeCloseTo(24.985, 3)
  expect(marginOfIndex([{ ...FIVE, count: 1, sum: 2, squares: 4 }], Infinity)).toBeNull()
})
