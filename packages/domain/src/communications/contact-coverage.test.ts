import { describe, expect, it } from 'vitest'
import { type Contact, contactCoverage } from './contact-coverage.ts'

// Mondays of January 2027: 4, 11, 18, 25.
const WEEKS = { from: '2027-01-04', weeks: 4 }
const on = (day: string, state: Contact['state'] = 'sent'): Contact => ({
  audienceId: 'sales',
  on: day,
  state,
})
const weeksOf = (frequency: number | null, contacts: Contact[], waitsSince = '2027-01-04') =>
  contactCoverage([{ id: 'sales', frequencyDays: frequency, waitsSince }], contacts, WEEKS)[0]?.weeks ?? []
const overdue = (...parameters: Parameters<typeof weeksOf>) =>
  weeksOf(...parameters).map(({ daysOverdue }) => daysOverdue)

describe('what an audience hears, week by week', () => {
  it('is counted from Monday to Sunday, apart by what was sent, will be, and is no more than planned', () => {
    const contacts = [
      on('2027-01-04'),
      on('2027-01-10'),
      on('2027-01-11', 'scheduled'),
      on('2027-01-17', 'draft'),
    ]
    const counts = weeksOf(null, [
      ...contacts,
      on('2027-01-12', 'approved'),
      { ...on('2027-01-05'), audienceId: 'other' },
    ])
    expect(counts.map(({ sent, scheduled, planned }) => [sent, scheduled, planned])).toEqual([
      [2, 0, 0],
      [0, 1, 2],
      [0, 0, 0],
      [0, 0, 0],
    ])
  })

  it('is overdue on the days after its frequency, until the next contact', () => {
    // Every 7 days, heard on Mon 4 and Wed 20: overdue from Tue 12 (6 days of that week) to Tue 19 (2), then from Thu 28 (4).
    expect(overdue(7, [on('2027-01-04'), on('2027-01-20')])).toEqual([0, 6, 2, 4])
  })

  it('waits from the day on which the program began where it never heard anything', () => {
    // Every 14 days since Mon 4: overdue from Tue 19.
    expect(overdue(14, [])).toEqual([0, 0, 6, 7])
  })

  it('counts what will be sent, and not what nobody has scheduled', () => {
    expect(overdue(14, [on('2027-01-18', 'scheduled')])).toEqual([0, 0, 0, 0])
    expect(overdue(14, [on('2027-01-18', 'approved')])).toEqual([0, 0, 6, 7])
  })

  it('remembers the last contact before the weeks that are shown', () => {
    // Heard on Fri 1: overdue from Sat 9.
    expect(overdue(7, [on('2027-01-01')], '2026-06-01')[0]).toBe(2)
  })

  it('is never overdue before the program began', () => {
    expect(overdue(7, [], '2027-03-01')).toEqual([0, 0, 0, 0])
  })

  it('has no gap where no frequency was agreed', () => {
    expect(overdue(null, [])).toEqual([0, 0, 0, 0])
  })

  it('is too much from the fourth contact of a week', () => {
    const three = [on('2027-01-04'), on('2027-01-05'), on('2027-01-06', 'scheduled')]
    expect(weeksOf(null, [...three, on('2027-01-07', 'draft')])[0]?.isOverloaded).toBe(false)
    expect(weeksOf(null, [...three, on('2027-01-06')])[0]?.isOverloaded).toBe(true)
  })
})
