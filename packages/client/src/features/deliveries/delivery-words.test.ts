import { expect, test } from 'vitest'
import { tellLetters, tellReached } from './delivery-words.ts'

const DELIVERY = {
  __typename: 'Delivery',
  id: 'd1',
  version: 1,
  audienceName: 'Everybody',
  origin: 'TIDEMARK',
  state: 'RUNNING',
  deliveredOn: '2027-03-01',
  people: 40,
  queued: 3,
  sent: 30,
  retried: 2,
  refused: 1,
  withoutAddress: 4,
  unsubscribed: 0,
  reachedAtLeast: 15,
  refusals: [],
  mayPause: { __typename: 'Permission', allowed: true },
  mayResume: { __typename: 'Permission', allowed: false },
  mayCancel: { __typename: 'Permission', allowed: true },
  mayRecordAttendance: { __typename: 'Permission', allowed: false },
} as const

test('letters are told by how they fare, and what there is none of is left out', () => {
  expect(tellLetters(DELIVERY)).toEqual([
    'Sent to 30 of 40 people.',
    '3 on the way.',
    '2 not taken by the mail server yet: tried again by itself.',
    '1 could not be delivered.',
    '4 without an address on record.',
  ])
  expect(tellLetters({ ...DELIVERY, state: 'PAUSED' })).toContain('3 held back.')
  expect(tellLetters({ ...DELIVERY, origin: 'PEOPLE' })).toEqual([])
})

test('who was reached is told in steps, and not at all for few people', () => {
  expect(tellReached(DELIVERY)).toBe('Reached: at least 15 of 40 people.')
  expect(tellReached({ ...DELIVERY, reachedAtLeast: 0 })).toBe('Reached: nobody yet, or fewer than 5 people.')
  expect(tellReached({ ...DELIVERY, reachedAtLeast: null })).toBe('Reached: not told for so few people.')
})
