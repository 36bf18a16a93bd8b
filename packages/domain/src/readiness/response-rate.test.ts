import { expect, it } from 'vitest'
import { responseRate } from './response-rate.ts'

it('is answered ÷ invited', () => {
  expect(responseRate(30, 120)).toBe(0.25)
  expect(responseRate(0, 8)).toBe(0)
})

it('is unknown where nobody was asked, or nobody knows how many were', () => {
  expect(responseRate(0, 0)).toBeNull()
  expect(responseRate(12, null)).toBeNull()
})

it('refuses more answers than people asked', () => {
  expect(() => responseRate(9, 8)).toThrow(RangeError)
})
