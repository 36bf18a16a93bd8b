import { describe, expect, it } from 'vitest'
import { DEFAULT_THRESHOLD_BAND as band } from '../programs/threshold-band.ts'
import type { AdoptionFigure } from './adoption-figure.ts'
import { cascade } from './cascade.ts'

const at = (rate: number): AdoptionFigure => ({ rate, lower: rate, upper: rate, denominator: 10 })
const unknown: AdoptionFigure = { cannotSay: 'nobody_observed_yet' }

// A top unit without people of its own, two units under it, and a team of ten under each.
const parentIndex = [-1, 0, 0, 1, 2]
const ownEligible = [0, 0, 0, 10, 10]
function climb(teams: AdoptionFigure[], units: AdoptionFigure[], programFigure: AdoptionFigure) {
  const ownFigures = [unknown, unknown, unknown, ...teams]
  return cascade({
    parentIndex,
    ownEligible,
    ownFigures,
    totalFigures: [...units, ...teams],
    programFigure,
    band,
  })
}

describe('the cascade', () => {
  it('counts teams that have people and units that have units under them', () => {
    const result = climb([at(0.9), at(0)], [at(0.45), at(0.9), at(0)], at(0.45))
    expect(result.teams).toEqual({ over: 1, total: 2, cannotSay: 0, share: 0.5 })
    expect(result.units).toEqual({ over: 2, total: 3, cannotSay: 0, share: 2 / 3 })
    expect(result.stuckAt).toBeNull()
  })

  it('is stuck at people when the program is under the band', () => {
    expect(climb([at(0.9), at(0)], [at(0.3), at(0.9), at(0)], at(0.3)).stuckAt).toBe('people')
  })

  it('is stuck at teams when a few eager ones carry the program', () => {
    const many = {
      parentIndex: [-1, 0, 0, 0],
      ownEligible: [0, 10, 1, 1],
      ownFigures: [unknown, at(0.5), at(0), at(0)],
      totalFigures: [at(0.42), at(0.5), at(0), at(0)],
    }
    expect(cascade({ ...many, programFigure: at(0.42), band }).stuckAt).toBe('teams')
  })

  it('is stuck at units when teams are over but their units are not', () => {
    expect(climb([at(0.5), at(0.39)], [at(0.39), at(0.5), at(0.39)], at(0.44)).stuckAt).toBe('units')
  })

  it('does not count a unit whose interval still reaches under the edge as over', () => {
    const wide: AdoptionFigure = { rate: 0.6, lower: 0.39, upper: 0.8, denominator: 10 }
    expect(climb([wide, wide], [wide, wide, wide], wide)).toMatchObject({
      teams: { over: 0, share: 0 },
      stuckAt: 'people',
    })
  })

  it('says of no level that it is stuck while the unknown could still lift it', () => {
    const result = climb([unknown, at(0)], [at(0.5), unknown, at(0)], at(0.5))
    expect(result.teams).toEqual({ over: 0, total: 2, cannotSay: 1, share: 0 })
    expect(result.stuckAt).toBeNull()
    expect(climb([at(0), at(0)], [at(0), at(0), at(0)], unknown).stuckAt).toBeNull()
  })

  it('is not held up by a level that has no groups', () => {
    const single = { parentIndex: [-1], ownEligible: [10], ownFigures: [at(0.5)], totalFigures: [at(0.5)] }
    expect(cascade({ ...single, programFigure: at(0.5), band })).toMatchObject({
      units: { total: 0, share: null },
      stuckAt: null,
    })
  })

  // The lower edge is .4: two of five reach it.
  it.each([
    ['2 of 5 over', [at(0.5), at(0.5), at(0), at(0), at(0)], null],
    ['1 of 5 over', [at(0.5), at(0), at(0), at(0), at(0)], 'teams'],
    ['1 of 5 over and 1 unknown, which might make it two', [at(0.5), unknown, at(0), at(0), at(0)], null],
    ['none of 5 over and 1 unknown', [unknown, at(0), at(0), at(0), at(0)], 'teams'],
  ])('judges a level by its share of groups: %s', (_, figures, stuckAt) => {
    const flat = { parentIndex: figures.map(() => -1), ownEligible: figures.map(() => 10) }
    const result = cascade({
      ...flat,
      ownFigures: figures,
      totalFigures: figures,
      programFigure: at(0.4),
      band,
    })
    expect(result.stuckAt).toBe(stuckAt)
  })

  it('is held up by a single unit as by many', () => {
    const pair = { parentIndex: [-1, 0], ownEligible: [0, 10], ownFigures: [unknown, at(0.5)] }
    const result = cascade({ ...pair, totalFigures: [at(0.3), at(0.5)], programFigure: at(0.5), band })
    expect(result.stuckAt).toBe('units')
  })

  it('refuses columns of different length', () => {
    expect(() =>
      cascade({
        parentIndex: [-1],
        ownEligible: [1],
        ownFigures: [],
        totalFigures: [unknown],
        programFigure: unknown,
        band,
      }),
    ).toThrow(RangeError)
  })
})
