import { describe, expect, it } from 'vitest'
import {
  formatAmount,
  formatCount,
  formatMargin,
  formatPercent,
  formatRate,
  formatSlope,
  tiePercent,
} from './number.ts'

describe('numbers in the viewer’s own way of writing', () => {
  it('sets the percent sign apart in every locale, and only once', () => {
    expect(formatPercent(0.3725, 0, 'en')).toBe('37\u202f%')
    expect(formatPercent(0.3725, 0, 'de')).toBe('37\u202f%')
    expect(formatPercent(0.3725, 0, 'fr')).toBe('37\u202f%')
  })

  it('keeps the percent sign of a formula with its number', () => {
    expect(tiePercent('p = 38 / 102 = 37 %, ± 9 %')).toBe('p = 38 / 102 = 37\u202f%, ± 9\u202f%')
  })

  it('leaves a sign that leads where the locale puts it', () => {
    expect(formatPercent(0.37, 0, 'tr')).toBe('%37')
  })

  it('keeps as many digits as asked, with the locale’s decimal sign', () => {
    expect(formatPercent(0.496, 1, 'en')).toBe('49.6\u202f%')
    expect(formatPercent(0.496, 1, 'de')).toBe('49,6\u202f%')
    expect(formatPercent(1, 1, 'en')).toBe('100.0\u202f%')
  })

  it('never rounds a rate over an end of the band', () => {
    const band = { lower: 0.4, upper: 0.5 }
    expect(formatRate(62 / 125, band, 'en')).toBe('49.6\u202f%')
    expect(formatRate(0.39996, band, 'en')).toBe('39.996\u202f%')
    expect(formatRate(0.5, band, 'en')).toBe('50\u202f%')
    expect(formatRate(0.3725, band, 'en')).toBe('37\u202f%')
    expect(formatRate(0.504, band, 'en')).toBe('50\u202f%')
  })

  it('keeps the decimals that an amount was recorded with, two at most', () => {
    expect(formatAmount(12.5, 'en')).toBe('12.5')
    expect(formatAmount(2273.95, 'de')).toBe('2.273,95')
    expect(formatAmount(7, 'en')).toBe('7')
  })

  it('groups thousands', () => {
    expect(formatCount(12480, 'en')).toBe('12,480')
    expect(formatCount(12480, 'de')).toBe('12.480')
  })

  it('writes a margin as half the interval in points', () => {
    // Wilson 95 % for 38 of 102: 0.2850 to 0.4694; half of 18.4 points.
    expect(formatMargin(0.285, 0.4694, 'en')).toBe('±9')
  })

  it('always signs a change, and says when there is none', () => {
    expect(formatSlope(0.031, 'en')).toBe('+3')
    expect(formatSlope(-0.012, 'en')).toBe('−1')
    expect(formatSlope(0.004, 'en')).toBe('±0')
  })
})
