import { describe, expect, it } from 'vitest'
import { adoptionFigure } from './adoption-figure.ts'

describe('a census', () => {
  it('divides by everybody eligible and has no interval', () => {
    expect(adoptionFigure({ eligible: 125, observed: 125, adopters: 62 }, 'census')).toEqual({
      rate: 0.496,
      lower: 0.496,
      upper: 0.496,
      denominator: 125,
    })
  })

  it('counts people not observed as not having adopted', () => {
    expect(adoptionFigure({ eligible: 10, observed: 0, adopters: 0 }, 'census')).toMatchObject({ rate: 0 })
    expect(adoptionFigure({ eligible: 10, observed: 4, adopters: 4 }, 'census')).toMatchObject({ rate: 0.4 })
  })
})

describe('a sample', () => {
  it('divides by the people observed, with the interval of a finite population', () => {
    // n* = 50 · 99 ÷ 50 = 99; at one half the half-width is 1.96 ÷ (2√(99 + 1.96²)).
    const half = 0.98 / Math.sqrt(102.8416)
    expect(adoptionFigure({ eligible: 100, observed: 50, adopters: 25 }, 'sample')).toEqual({
      rate: 0.5,
      lower: expect.closeTo(0.5 - half, 12),
      upper: expect.closeTo(0.5 + half, 12),
      denominator: 50,
    })
  })

  it('of everybody has no interval left', () => {
    expect(adoptionFigure({ eligible: 8, observed: 8, adopters: 2 }, 'sample')).toMatchObject({
      lower: 0.25,
      upper: 0.25,
    })
  })

  it('of nobody says so', () => {
    expect(adoptionFigure({ eligible: 8, observed: 0, adopters: 0 }, 'sample')).toEqual({
      cannotSay: 'nobody_observed_yet',
    })
  })
})

it('says of a group without people that nobody is in scope', () => {
  const empty = { eligible: 0, observed: 0, adopters: 0 }
  expect(adoptionFigure(empty, 'census')).toEqual({ cannotSay: 'no_people_in_scope' })
  expect(adoptionFigure(empty, 'sample')).toEqual({ cannotSay: 'no_people_in_scope' })
})

it.each([
  ['more adopters than observed', { eligible: 10, observed: 4, adopters: 5 }],
  ['more observed than eligible', { eligible: 10, observed: 11, adopters: 5 }],
  ['fewer than no adopters', { eligible: 10, observed: 4, adopters: -1 }],
  ['no number', { eligible: 10, observed: 4, adopters: Number.NaN }],
])('refuses counts that cannot be: %s', (_, counts) => {
  expect(() => adoptionFigure(counts, 'census')).toThrow(RangeError)
  expect(() => adoptionFigure(counts, 'sample')).toThrow(RangeError)
})
