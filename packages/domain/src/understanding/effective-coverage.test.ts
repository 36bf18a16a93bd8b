import { describe, expect, it } from 'vitest'
import { effectiveCoverage, poolAnswers, shareOf, understandingInterval } from './effective-coverage.ts'

describe('effective coverage', () => {
  it('is reach times understanding: 80 of 100 reached, 50 of 80 answers right, so half', () => {
    const { count, of } = poolAnswers({ answered: [40, 40], right: [30, 20] })
    expect([count, of]).toEqual([50, 80])
    expect(effectiveCoverage(shareOf({ count: 80, of: 100 }), shareOf({ count, of }))).toBe(0.5)
  })

  it('counts a question by its answers: 9 of 10 and 1 of 5 are 10 of 15, not the mean of .9 and .2', () => {
    expect(poolAnswers({ answered: [10, 5], right: [9, 1] })).toEqual({ count: 10, of: 15 })
  })

  it('can’t be said where nobody was reached or asked, nor where there is nobody', () => {
    expect(effectiveCoverage(null, 0.8)).toBeNull()
    expect(effectiveCoverage(0.8, null)).toBeNull()
    expect(effectiveCoverage(0, 0.8)).toBe(0)
    expect(shareOf({ count: 0, of: 0 })).toBeNull()
    expect(() => shareOf({ count: 2, of: 1 })).toThrow('some are more than all')
  })
})

describe('the interval of understanding', () => {
  it('is Wilson’s, as published for 50 of 100 out of very many', () => {
    const { lower, upper } = understandingInterval(0.5, { people: 100, population: Infinity })
    expect([lower, upper].map((share) => share.toFixed(10))).toEqual(['0.4038298286', '0.5961701714'])
  })

  it('gets narrower where half of all answered: 50 of 100 weigh as 99 of very many (50 · 99 ÷ 50)', () => {
    const { lower, upper } = understandingInterval(0.5, { people: 50, population: 100 })
    expect([lower, upper].map((share) => share.toFixed(6))).toEqual(['0.403363', '0.596637'])
  })

  it('is the share itself once everybody has answered, also where the audience has shrunk since', () => {
    expect(understandingInterval(0.6, { people: 20, population: 20 })).toEqual({ lower: 0.6, upper: 0.6 })
    expect(understandingInterval(0.6, { people: 20, population: 18 })).toEqual({ lower: 0.6, upper: 0.6 })
  })
})
