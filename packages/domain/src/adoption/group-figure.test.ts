import { describe, expect, it } from 'vitest'
import { type AdoptionCounts, adoptionFigure } from './adoption-figure.ts'
import { groupFigure, type UnitWeight, unitWeight } from './group-figure.ts'
import { wilsonInterval } from './wilson-interval.ts'

const add = (weights: UnitWeight[]) =>
  weights.reduce((sum, weight) => ({
    eligible: sum.eligible + weight.eligible,
    observed: sum.observed + weight.observed,
    covered: sum.covered + weight.covered,
    adopting: sum.adopting + weight.adopting,
    imprecision: sum.imprecision + weight.imprecision,
  }))
const sampled = (...units: AdoptionCounts[]) =>
  groupFigure(add(units.map((unit) => unitWeight(unit, 'sample'))), 'sample')

const small = { eligible: 100, observed: 50, adopters: 25 }
const large = { eligible: 300, observed: 100, adopters: 20 }

describe('a group of sampled units', () => {
  it('weighs each by its eligible people, not by how many were observed', () => {
    // (100 · .5 + 300 · .2) ÷ 400 = .275; raw counts would say 45 ÷ 150 = .3.
    // n* is 50 · 99 ÷ 50 = 99 and 100 · 299 ÷ 200 = 149.5.
    const { lower, upper } = wilsonInterval(0.275, 400 ** 2 / (100 ** 2 / 99 + 300 ** 2 / 149.5))
    expect(sampled(small, large)).toEqual({
      rate: expect.closeTo(0.275, 12),
      lower: expect.closeTo(lower, 12),
      upper: expect.closeTo(upper, 12),
      denominator: 150,
    })
  })

  it('of one unit says what the unit says', () => {
    const alone = adoptionFigure(large, 'sample')
    const figure = sampled(large)
    expect('cannotSay' in figure || 'cannotSay' in alone).toBe(false)
    if ('cannotSay' in figure || 'cannotSay' in alone) return
    expect(figure.lower).toBeCloseTo(alone.lower, 12)
    expect(figure.upper).toBeCloseTo(alone.upper, 12)
  })

  it('leaves out a unit in which nobody was observed', () => {
    expect(sampled(small, { eligible: 900, observed: 0, adopters: 0 })).toMatchObject({
      rate: 0.5,
      denominator: 50,
    })
  })

  it('has no interval left when everybody was observed', () => {
    expect(
      sampled({ eligible: 4, observed: 4, adopters: 1 }, { eligible: 4, observed: 4, adopters: 3 }),
    ).toEqual({
      rate: 0.5,
      lower: 0.5,
      upper: 0.5,
      denominator: 8,
    })
  })

  it('says so when nobody was observed, or nobody is in scope', () => {
    expect(sampled({ eligible: 4, observed: 0, adopters: 0 })).toEqual({ cannotSay: 'nobody_observed_yet' })
    expect(sampled({ eligible: 0, observed: 0, adopters: 0 })).toEqual({ cannotSay: 'no_people_in_scope' })
  })
})

it('a group in a census is all adopters over all eligible', () => {
  const sum = add([unitWeight(small, 'census'), unitWeight(large, 'census')])
  expect(groupFigure(sum, 'census')).toEqual(
    adoptionFigure({ eligible: 400, observed: 150, adopters: 45 }, 'census'),
  )
})
