import fc from 'fast-check'
import { expect, it } from 'vitest'
import { programAdoption } from './program-adoption.ts'

const units = [
  { eligible: 100, rate: 0.2 },
  { eligible: 300, rate: 0.5 },
  { eligible: 600, rate: 0.4 },
]

// 20 + 150 + 240 of 1,000; the mean of the three means would be .3667.
it('weighs units by their people: 100, 300 and 600 people at .2, .5 and .4 make .41', () => {
  expect(programAdoption(units)).toEqual({ rate: 0.41, coveredPeople: 1000, unknownPeople: 0 })
})

it('leaves units of which nothing can be said out, and counts their people', () => {
  expect(programAdoption([...units, { eligible: 50, rate: null }])).toEqual({
    rate: 0.41,
    coveredPeople: 1000,
    unknownPeople: 50,
  })
  expect(programAdoption([{ eligible: 50, rate: null }])).toMatchObject({ rate: null })
  expect(programAdoption([])).toEqual({ rate: null, coveredPeople: 0, unknownPeople: 0 })
  expect(programAdoption([{ eligible: 0, rate: 1 }])).toMatchObject({ rate: null })
})

it('lies between the lowest and the highest unit', () => {
  const unit = fc.record({
    eligible: fc.integer({ min: 1, max: 5000 }),
    rate: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  fc.assert(
    fc.property(fc.array(unit, { minLength: 1 }), (some) => {
      const rates = some.map((one) => one.rate)
      const { rate } = programAdoption(some)
      expect(rate).toBeGreaterThanOrEqual(Math.min(...rates) - 1e-12)
      expect(rate).toBeLessThanOrEqual(Math.max(...rates) + 1e-12)
    }),
  )
})

it('refuses rates and counts that cannot be', () => {
  expect(() => programAdoption([{ eligible: 1, rate: 1.2 }])).toThrow(RangeError)
  expect(() => programAdoption([{ eligible: -1, rate: 1 }])).toThrow(RangeError)
})
