import { expect, it } from 'vitest'
import { createLinearScale } from './linear-scale.ts'

it('places the ends on the ends and the middle in the middle, also when the place runs backwards', () => {
  const y = createLinearScale([0, 1], [176, 10])
  expect([y(0), y(0.5), y(1)]).toEqual([176, 93, 10])
})

it('reads a place back as the value that stands there', () => {
  const x = createLinearScale([0, 11], [44, 396])
  expect(x.invert(x(7))).toBe(7)
  expect(x.invert(44)).toBe(0)
})
