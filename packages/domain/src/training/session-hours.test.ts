import { describe, expect, it } from 'vitest'
import { instantAt, repeatHours } from './session-hours.ts'

describe('hours of a session', () => {
  it('a weekly series at 09:00 in Lisbon stays at 09:00 when summer time begins', () => {
    // Portugal puts its clocks forward on Sunday, 28 March 2027: from then on it is one hour ahead of UTC.
    const hours = { startsOn: '2027-03-17', startTime: '09:00', endsOn: '2027-03-17', endTime: '11:30' }
    const parts = repeatHours(hours, { everyWeeks: 1, times: 3 })
    const instants = parts.map(({ startsOn, startTime }) =>
      instantAt(startsOn, startTime, 'Europe/Lisbon').toISOString(),
    )
    expect(instants).toEqual([
      '2027-03-17T09:00:00.000Z',
      '2027-03-24T09:00:00.000Z',
      '2027-03-31T08:00:00.000Z',
    ])
  })

  it('repeats every so many weeks, over the end of a year', () => {
    const hours = { startsOn: '2026-12-24', startTime: '22:00', endsOn: '2026-12-25', endTime: '06:00' }
    expect(repeatHours(hours, { everyWeeks: 2, times: 2 })[1]).toEqual({
      startsOn: '2027-01-07',
      startTime: '22:00',
      endsOn: '2027-01-08',
      endTime: '06:00',
    })
  })

  it('an hour that clocks leave out is read as long after the change, one that they show twice the first time', () => {
    // New York: 02:30 on 14 March 2027 is left out and read as 03:30 EDT; 01:30 on 7 November 2027 comes twice, first in EDT.
    expect(instantAt('2027-03-14', '02:30', 'America/New_York').toISOString()).toBe(
      '2027-03-14T07:30:00.000Z',
    )
    expect(instantAt('2027-11-07', '01:30', 'America/New_York').toISOString()).toBe(
      '2027-11-07T05:30:00.000Z',
    )
  })
})
