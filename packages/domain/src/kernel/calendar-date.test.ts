import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, calendarDate, compareDates, daysBetween, isCalendarDate } from './calendar-date.ts'
import { problemsOf } from './problem.ts'

describe('a calendar date', () => {
  it.each(['2026-03-31', '2024-02-29', '2000-02-29', '1900-01-01', '2199-12-31'])('accepts %s', (text) => {
    expect(isCalendarDate(text)).toBe(true)
  })

  // 1900 and 2100 are no leap years, 2000 is: divisible by 100 but not by 400.
  it.each(['2026-02-30', '2025-02-29', '1900-02-29', '2100-02-29', '2026-13-01', '2026-00-10', '2026-04-31'])(
    'refuses %s, a day that does not exist',
    (text) => {
      expect(isCalendarDate(text)).toBe(false)
    },
  )

  it.each([
    '',
    '31.03.2026',
    '2026-3-1',
    '2026-03-31T00:00',
    '20260331',
    '+002026-03-31',
    '1899-12-31',
    '2200-01-01',
  ])('refuses %j, which is no day in the range or is written otherwise', (text) => {
    expect(isCalendarDate(text)).toBe(false)
  })

  it('says what to do about a day that does not exist, and about one out of range', () => {
    expect(problemsOf(calendarDate, '2026-02-30')).toMatchObject({
      problems: [{ code: 'not_a_date', message: expect.stringContaining('for example 2026-03-31') }],
    })
    expect(problemsOf(calendarDate, '0206-03-01')).toMatchObject({
      problems: [{ code: 'date_out_of_range', message: 'Enter a date from 1900-01-01 to 2199-12-31.' }],
    })
  })

  it('drops the blanks around it', () => {
    expect(problemsOf(calendarDate, ' 2026-03-31 ')).toEqual({ ok: true, value: '2026-03-31' })
  })
})

describe('date arithmetic', () => {
  it('steps over month ends, leap days and the days on which clocks change', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29')
    expect(addDays('2025-02-28', 1)).toBe('2025-03-01')
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31')
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30')
  })

  it('comes back to the same day after going there and back, and counts the days between', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (days) => {
        const there = addDays('2026-01-01', days)
        expect(addDays(there, -days)).toBe('2026-01-01')
        expect(daysBetween('2026-01-01', there)).toBe(days)
      }),
    )
  })

  it('orders earlier days first', () => {
    expect(['2026-10-01', '2026-09-30', '2025-12-31'].toSorted(compareDates)).toEqual([
      '2025-12-31',
      '2026-09-30',
      '2026-10-01',
    ])
    expect(compareDates('2026-01-01', '2026-01-01')).toBe(0)
  })
})
