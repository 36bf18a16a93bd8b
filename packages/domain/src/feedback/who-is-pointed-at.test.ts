import { expect, it } from 'vitest'
import { fewestToHideAmong, whatMayBeTold } from './who-is-pointed-at.ts'

it('tells the audience where every audience of the message has ten people', () => {
  expect(whatMayBeTold({ deliveries: [10, 12], together: 22 }, 10)).toBe('audience')
})

it('tells none of the audiences where one is too small: the small one would be the one that isn’t told', () => {
  expect(whatMayBeTold({ deliveries: [30, 9], together: 39 }, 10)).toBe('communication')
})

it('tells nothing where all together are fewer than ten, however often they are written to', () => {
  expect(whatMayBeTold({ deliveries: [9], together: 9 }, 10)).toBe('nothing')
  expect(whatMayBeTold({ deliveries: [9, 9], together: 9 }, 10)).toBe('nothing')
})

it('asks for ten at least, and for more where the organization does', () => {
  expect(fewestToHideAmong(5)).toBe(10)
  expect(fewestToHideAmong(15)).toBe(15)
})
