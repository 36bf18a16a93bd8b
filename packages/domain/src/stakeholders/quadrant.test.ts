import { expect, it } from 'vitest'
import { quadrantOf } from './quadrant.ts'

it.each([
  [1, 1, 'monitor'],
  [2, 2, 'monitor'],
  [1, 5, 'keep_informed'],
  [5, 1, 'keep_satisfied'],
  [5, 5, 'manage_closely'],
] as const)(
  'puts power %i and interest %i into the field of Mendelow’s grid: %s',
  (power, interest, field) => {
    expect(quadrantOf({ power, interest })).toBe(field)
  },
)

it.each([
  [3, 3, 'manage_closely'],
  [3, 2, 'keep_satisfied'],
  [2, 3, 'keep_informed'],
] as const)('counts the middle as high: power %i and interest %i is %s', (power, interest, field) => {
  expect(quadrantOf({ power, interest })).toBe(field)
})
