import { describe, expect, it } from 'vitest'
import { share, twoDecimals, wholeNumber } from './number-input.ts'
import { problemsOf } from './problem.ts'

describe('a share', () => {
  it.each([0, 0.4, 1])('accepts %d', (value) => expect(problemsOf(share, value)).toEqual({ ok: true, value }))
  it.each([40, -0.1, 1.0001, Number.NaN, Infinity, '0.4'])('refuses %j', (value) => {
    expect(problemsOf(share, value).ok).toBe(false)
  })
  it('explains itself to somebody who typed per cent', () => {
    expect(problemsOf(share, 40)).toMatchObject({
      problems: [{ message: 'Enter a share from 0 to 1, for example 0.4 for 40 %.' }],
    })
  })
})

describe('a whole number', () => {
  it.each([1, 1000])('accepts the limit %d', (value) => {
    expect(problemsOf(wholeNumber({ min: 1, max: 1000 }), value).ok).toBe(true)
  })
  it.each([0, 1001, 1.5, 2 ** 60, Number.NaN])('refuses %d', (value) => {
    expect(problemsOf(wholeNumber({ min: 1, max: 1000 }), value).ok).toBe(false)
  })
})

describe('a number with two decimals', () => {
  const headcount = twoDecimals({ min: 0, max: 10_000_000 })
  // 1.15 and 8.7 have no exact binary form; multiplying by 100 would refuse them.
  it.each([0, 1.15, 8.7, 7015.69, 9_999_999.99])('accepts %d', (value) => {
    expect(problemsOf(headcount, value).ok).toBe(true)
  })
  it.each([0.001, 12.345, -1, 10_000_001, 1e300])('refuses %d', (value) => {
    expect(problemsOf(headcount, value).ok).toBe(false)
  })
})
