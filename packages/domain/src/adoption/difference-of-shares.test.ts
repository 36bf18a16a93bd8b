import { expect, it } from 'vitest'
import { differenceOfShares } from './difference-of-shares.ts'

// Newcombe 1998, Table II, method 10.
it.each([
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [5, 56, 0, 29, -0.0381, 0.1926],
  [10, 10, 0, 10, 0.6075, 1],
])('gives %d of %d against %d of %d its published bounds', (hits, of, otherHits, otherOf, lower, upper) => {
  const told = differenceOfShares({ hits, of }, { hits: otherHits, of: otherOf })
  expect(told.difference).toBeCloseTo(hits / of - otherHits / otherOf, 12)
  expect(told.lower).toBeCloseTo(lower, 4)
  expect(told.upper).toBeCloseTo(upper, 4)
})
