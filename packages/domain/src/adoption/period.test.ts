import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../kernel/calendar-date.ts'
import { nextPeriod, periodEnd, periodIndex, periodsBetween, periodStart } from './period.ts'

// 16 November 2026 is a Monday; 1 January 2027 a Friday.
describe('a week', () => {
  it.each(['2026-11-16', '2026-11-19', '2026-11-22'])(
    'of %s runs from Monday the 16th to Sunday the 22nd',
    (day) => {
      expect(periodStart(day, 'week')).toBe('2026-11-16')
      expect(periodEnd(day, 'week')).toBe('2026-11-22')
      expect(nextPeriod(day, 'week')).toBe('2026-11-23')
    },
  )

  it('may begin in the year before', () => {
    expect(periodStart('2027-01-01', 'week')).toBe('2026-12-28')
  })
})

describe('a month', () => {
  it('runs from its first day to its last, leap day included', () => {
    expect(periodStart('2024-02-17', 'month')).toBe('2024-02-01')
    expect(periodEnd('2024-02-17', 'month')).toBe('2024-02-29')
    expect(periodEnd('2026-12-31', 'month')).toBe('2026-12-31')
    expect(nextPeriod('2026-12-31', 'month')).toBe('2027-01-01')
  })
})

describe('a row of periods', () => {
  it('holds the first and the last', () => {
    expect(periodsBetween('2026-11-30', '2027-01-01', 'month')).toEqual([
      '2026-11-01',
      '2026-12-01',
      '2027-01-01',
    ])
    expect(periodsBetween('2026-11-22', '2026-11-23', 'week')).toEqual(['2026-11-16', '2026-11-23'])
    expect(periodsBetween('2026-11-20', '2026-11-16', 'week')).toEqual(['2026-11-16'])
  })

  it('is empty when it would run backwards', () => {
    expect(periodsBetween('2026-11-30', '2026-10-31', 'month')).toEqual([])
    expect(periodsBetween('2026-11-30', '2025-10-31', 'month')).toEqual([])
  })

  it('counts from 1, and 0 before', () => {
    expect(periodIndex('2026-11-01', '2026-11-30', 'month')).toBe(1)
    expect(periodIndex('2026-11-01', '2027-11-01', 'month')).toBe(13)
    expect(periodIndex('2026-11-01', '2026-10-31', 'month')).toBe(0)
    expect(periodIndex('2026-11-16', '2026-11-22', 'week')).toBe(1)
    expect(periodIndex('2026-11-16', '2026-11-23', 'week')).toBe(2)
    expect(periodIndex('2026-11-16', '2026-11-15', 'week')).toBe(0)
  })

  it('gives each period the number that the row gives it, and leaves no day between two periods', () => {
    const offset = fc.integer({ min: 0, max: 4000 })
    fc.assert(
      fc.property(offset, offset, fc.constantFrom('week' as const, 'month' as const), (a, b, period) => {
        const from = addDays('2020-01-01', a)
        const to = addDays(from, b % 400)
        const row = periodsBetween(from, to, period)
        expect(row.map((start) => periodIndex(from, start, period))).toEqual(row.map((_, index) => index + 1))
        expect(row.at(-1)).toBe(periodStart(to, period))
        expect(addDays(periodEnd(to, period), 1)).toBe(nextPeriod(to, period))
      }),
      { numRuns: 50 },
    )
  })
})
