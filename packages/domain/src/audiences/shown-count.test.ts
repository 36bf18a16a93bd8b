import fc from 'fast-check'
import { expect, it } from 'vitest'
import { shownCount } from './shown-count.ts'

it.each([
  [0, null],
  [4, null],
  [5, 5],
  [9, 5],
  [10, 10],
  [38, 35],
])('of %d people it tells %s', (people, shown) => {
  expect(shownCount(people, 5)).toBe(shown)
})

it('an organization that wants larger groups is told in larger ones', () => {
  expect(shownCount(11, 12)).toBeNull()
  expect(shownCount(38, 12)).toBe(36)
})

it('no two counts tell how many there are between them, unless it is a whole group or more', () => {
  fc.assert(
    fc.property(fc.nat(5_000), fc.nat(5_000), fc.integer({ min: 5, max: 50 }), (left, right, minimum) => {
      const difference = (shownCount(left, minimum) ?? 0) - (shownCount(right, minimum) ?? 0)
      expect(difference % minimum === 0).toBe(true)
    }),
  )
})

it('refuses a group that protects nobody', () => {
  expect(() => shownCount(10, 1)).toThrow(RangeError)
})
