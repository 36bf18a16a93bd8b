import { describe, expect, it } from 'vitest'
import { exposureOf, exposureWord } from './exposure.ts'

describe('exposure', () => {
  it('is severity times likelihood, and an issue counts as certain: it has happened', () => {
    expect(exposureOf({ kind: 'risk', severity: 4, likelihood: 3 })).toBe(12)
    expect(exposureOf({ kind: 'issue', severity: 4, likelihood: null })).toBe(20)
  })

  it('is low under 5, moderate under 10, high under 15, and severe from there', () => {
    expect([1, 4, 5, 9, 10, 12, 15, 25].map(exposureWord)).toEqual([
      'low',
      'low',
      'moderate',
      'moderate',
      'high',
      'high',
      'severe',
      'severe',
    ])
  })
})
