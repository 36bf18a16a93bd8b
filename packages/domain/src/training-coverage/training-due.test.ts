import { describe, expect, it } from 'vitest'
import { dueDay, trainingState } from './training-due.ts'

describe('by when training is due', () => {
  it('is the requirement’s day, else the go-live of the earliest wave, and the earliest of all that ask', () => {
    expect(dueDay([])).toBeNull()
    expect(dueDay([{ dueOn: null, goLives: [] }])).toBeNull()
    expect(dueDay([{ dueOn: null, goLives: ['2027-06-01', '2027-04-01'] }])).toBe('2027-04-01')
    expect(dueDay([{ dueOn: '2027-05-01', goLives: ['2027-04-01'] }])).toBe('2027-05-01')
    const two = [
      { dueOn: '2027-05-01', goLives: [] },
      { dueOn: null, goLives: ['2027-04-20'] },
    ]
    expect(dueDay(two)).toBe('2027-04-20')
  })
})

describe('how somebody stands to required training on 1 March 2027', () => {
  const NEVER = { dueOn: null, completedOn: null, expiresOn: null }
  // 30 days after is 31 March, 60 days after is 30 April.
  it.each([
    ['open', { ...NEVER }],
    ['open', { ...NEVER, dueOn: '2027-04-01' }],
    ['due_soon', { ...NEVER, dueOn: '2027-03-31' }],
    ['due_soon', { ...NEVER, dueOn: '2027-03-01' }],
    ['overdue', { ...NEVER, dueOn: '2027-02-28' }],
    ['completed', { dueOn: '2027-02-01', completedOn: '2027-02-20', expiresOn: null }],
    ['completed', { ...NEVER, completedOn: '2026-05-01', expiresOn: '2027-05-01' }],
    ['expiring', { ...NEVER, completedOn: '2026-04-30', expiresOn: '2027-04-30' }],
    ['expiring', { ...NEVER, completedOn: '2026-03-02', expiresOn: '2027-03-02' }],
    ['overdue', { dueOn: '2026-06-01', completedOn: '2026-03-01', expiresOn: '2027-03-01' }],
  ])('%s: %o', (state, standing) => {
    expect(trainingState(standing, '2027-03-01')).toBe(state)
  })
})
