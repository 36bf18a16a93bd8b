import { expect, it } from 'vitest'
import { sampleNeeded } from './sample-needed.ts'

// The published table (Krejcie & Morgan 1970).
it.each([
  [10, 10],
  [20, 19],
  [100, 80],
  [1000, 278],
  [1_000_000, 384],
])('of %d people needs %d', (population, sample) => {
  expect(sampleNeeded(population)).toBe(sample)
})

it('needs everybody of one, and nobody of none', () => {
  expect(sampleNeeded(1)).toBe(1)
  expect(sampleNeeded(0)).toBe(0)
  expect(() => sampleNeeded(2.5)).toThrow(RangeError)
})
