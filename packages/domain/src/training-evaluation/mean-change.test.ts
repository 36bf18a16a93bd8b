import { expect, it } from 'vitest'
import { meanChange } from './mean-change.ts'

// Student 1908, hours of sleep gained with one drug over the other, ten patients: 1.2 2.4 1.3 1.3 0 1 1.8 .8 4.6 1.4.
const SLEEP = [1.2, 2.4, 1.3, 1.3, 0, 1, 1.8, 0.8, 4.6, 1.4]
const mean = SLEEP.reduce((sum, one) => sum + one, 0) / SLEEP.length
const deviation = Math.sqrt(SLEEP.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (SLEEP.length - 1))

it('gives Student’s ten patients the interval that is printed for them', () => {
  const interval = meanChange({ people: SLEEP.length, meanGain: mean, deviation })
  expect(mean).toBeCloseTo(1.58, 12)
  expect(interval?.lower).toBeCloseTo(0.7001142, 6)
  expect(interval?.upper).toBeCloseTo(2.4598858, 6)
})

it('says nothing of one pair, and is a point where all gained alike', () => {
  expect(meanChange({ people: 1, meanGain: 12, deviation: null })).toBeNull()
  expect(meanChange({ people: 6, meanGain: 12, deviation: 0 })).toEqual({ lower: 12, upper: 12 })
})
