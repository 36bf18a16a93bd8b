import { describe, expect, it } from 'vitest'
import { calendarGrid } from './calendar-grid.ts'

describe('the days of a calendar', () => {
  it('are whole weeks from Monday on, with the days of other months around', () => {
    // February 2027 begins on a Monday and has 28 days; March has 31 and begins on a Monday too.
    expect(calendarGrid('2027-02-14', 'month')).toMatchObject({
      from: '2027-02-01',
      to: '2027-02-28',
      before: '2027-01-01',
      after: '2027-03-01',
    })
    const may = calendarGrid('2027-05-31', 'month')
    expect([may.from, may.to, may.weeks.length]).toEqual(['2027-04-26', '2027-06-06', 6])
  })

  it('are seven for a week, also over the end of a year', () => {
    const { weeks, before, after } = calendarGrid('2027-01-02', 'week')
    expect(weeks).toEqual([
      ['2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02', '2027-01-03'],
    ])
    expect([before, after]).toEqual(['2026-12-21', '2027-01-04'])
  })
})
