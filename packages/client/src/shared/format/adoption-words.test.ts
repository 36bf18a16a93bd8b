import { describe, expect, it } from 'vitest'
import { type SpokenFigure, describeBand, describeFigure } from './adoption-words.ts'

// Wilson 95 % for 38 of 102 without finite correction: 0.2850 to 0.4694.
const sample: SpokenFigure = {
  reason: null,
  eligible: 240,
  observed: 102,
  adopters: 38,
  rate: 38 / 102,
  lower: 0.285,
  upper: 0.4694,
  measurement: 'SAMPLE',
  band: { lower: 0.4, upper: 0.5 },
}

describe('what is said about a figure', () => {
  it('gives a sample its count and its interval', () => {
    expect(describeFigure(sample, 'en')).toBe(
      '38 of 102 people do this now; we are fairly sure it is between 29\u202f% and 47\u202f%.',
    )
  })

  it('gives a census everybody concerned and claims no interval', () => {
    const census: SpokenFigure = {
      ...sample,
      measurement: 'CENSUS',
      eligible: 125,
      observed: 120,
      adopters: 62,
      rate: 62 / 125,
      lower: null,
      upper: null,
    }
    expect(describeFigure(census, 'en')).toBe('62 of 125 people do this now.')
  })

  it('claims no doubt about a sample of everybody', () => {
    const all: SpokenFigure = {
      ...sample,
      eligible: 17,
      observed: 17,
      adopters: 9,
      rate: 9 / 17,
      lower: 9 / 17,
      upper: 9 / 17,
    }
    expect(describeFigure(all, 'en')).toBe('9 of 17 people do this now.')
  })

  it('says both when weighing the units moves the rate away from the counts', () => {
    // Two units of 100 and 900 people: 20 of 40 and 6 of 60 observed are 26 of 100, but (100 × .5 + 900 × .1) ÷ 1000 = .14.
    const weighed: SpokenFigure = {
      ...sample,
      adopters: 26,
      observed: 100,
      rate: 0.14,
      lower: 0.08,
      upper: 0.2,
    }
    expect(describeFigure(weighed, 'en')).toBe(
      '26 of 100 observed people do this now, which is 14\u202f% with each unit weighed by its people; ' +
        'we are fairly sure it is between 8\u202f% and 20\u202f%.',
    )
  })

  it('says why nothing can be said, and shows no count beside it', () => {
    const withheld: SpokenFigure = {
      ...sample,
      reason: 'TOO_FEW_PEOPLE',
      eligible: null,
      observed: null,
      adopters: null,
      rate: null,
      lower: null,
      upper: null,
    }
    expect(describeFigure(withheld, 'en')).toBe('Cannot say yet: too few people to show.')
    expect(describeFigure({ ...withheld, reason: 'NOBODY_OBSERVED' }, 'en')).toBe(
      'Cannot say yet: nobody observed enough yet.',
    )
  })

  it('says of the band that it is a rule and not a law', () => {
    expect(describeBand({ lower: 0.4, upper: 0.5 }, 'en')).toBe(
      'The band from 40\u202f% to 50\u202f% is a planning rule taken from practice, not a law.',
    )
  })
})
