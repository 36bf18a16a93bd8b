import { afterEach, describe, expect, it } from 'vitest'
import { findPeriodEnd, formatDate, formatPeriod, formatPeriodShort, movePeriod } from './date.ts'

const zone = process.env['TZ']
afterEach(() => {
  process.env['TZ'] = zone
})

describe('days of the calendar', () => {
  // A locale each: formatters are kept by locale, and one built in another zone would hide a shift.
  it.each([
    ['Pacific/Pago_Pago', 'en-GB'],
    ['Pacific/Kiritimati', 'en-NZ'],
    ['Europe/Berlin', 'en-IE'],
  ])('never shift in %s', (timeZone, locale) => {
    process.env['TZ'] = timeZone
    expect(formatDate('2026-03-01', locale)).toBe('1 Mar 2026')
    expect(formatDate('2026-03-29', locale)).toBe('29 Mar 2026')
    expect(movePeriod('2026-03-23', 'WEEK', 1)).toBe('2026-03-30')
  })

  it('are written in the order of the viewer', () => {
    expect(formatDate('2026-03-14', 'en-US')).toBe('Mar 14, 2026')
    expect(formatDate('2026-03-14', 'de')).toBe('14. März 2026')
  })
})

describe('reporting periods', () => {
  it('are named by week or by month', () => {
    expect(formatPeriod('2026-03-09', 'WEEK', 'en-GB')).toBe('week of 9 Mar 2026')
    expect(formatPeriod('2026-03-01', 'MONTH', 'en-GB')).toBe('March 2026')
    expect(formatPeriodShort('2026-03-01', 'MONTH', 'en-GB')).toBe('Mar 2026')
  })

  it('follow each other over the end of a month and of a year', () => {
    expect(movePeriod('2025-12-29', 'WEEK', 1)).toBe('2026-01-05')
    expect(movePeriod('2025-12-01', 'MONTH', 1)).toBe('2026-01-01')
    expect(movePeriod('2026-03-01', 'MONTH', -1)).toBe('2026-02-01')
  })

  it('end the day before the next one starts', () => {
    expect(findPeriodEnd('2026-03-09', 'WEEK')).toBe('2026-03-15')
    expect(findPeriodEnd('2024-02-01', 'MONTH')).toBe('2024-02-29')
  })
})
