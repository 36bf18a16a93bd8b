import { describe, expect, it } from 'vitest'
import { shareSeats } from './seats.ts'

const need = (waveId: string, goLiveOn: string, needed: number, seated = 0) => ({
  waveId,
  courseId: 'crm',
  goLiveOn,
  needed,
  seated,
})
const seats = (waveId: string | null, endsOn: string, free: number | null, courseId = 'crm') => ({
  waveId,
  courseId,
  endsOn,
  free,
})
const gaps = (...given: Parameters<typeof shareSeats>) =>
  shareSeats(...given).map(({ waveId, kept, shared, gap }) => [waveId, kept, shared, gap])

describe('seats against need before a wave goes live', () => {
  it('gives shared seats to the wave that goes live earlier, after those kept for it', () => {
    const needs = [need('south', '2027-06-01', 20), need('zenith', '2027-04-01', 30, 4)]
    const sessions = [
      seats('zenith', '2027-03-10', 10),
      seats(null, '2027-03-20', 12),
      seats(null, '2027-05-03', 15),
    ]
    // Zenith: 30 − 4 seated = 26 = 10 kept + 12 shared + 4 lacking; South gets what was planned later, 15 of 20.
    expect(gaps(needs, sessions)).toEqual([
      ['south', 0, 15, 5],
      ['zenith', 10, 12, 4],
    ])
  })

  it('counts no session that ends on the day of the go-live or later, of another course or kept for others', () => {
    const sessions = [
      seats(null, '2027-04-01', 50),
      seats(null, '2027-03-01', 50, 'other'),
      seats('south', '2027-03-01', 50),
    ]
    expect(gaps([need('zenith', '2027-04-01', 6)], sessions)).toEqual([['zenith', 0, 0, 6]])
  })

  it('takes no more than is needed, and a session without a limit seats all', () => {
    const needs = [need('zenith', '2027-04-01', 6, 9), need('south', '2027-04-02', 500)]
    expect(gaps(needs, [seats(null, '2027-03-01', null)])).toEqual([
      ['zenith', 0, 0, 0],
      ['south', 0, 500, 0],
    ])
  })
})
