import { expect, test } from 'vitest'
import { longDay } from './long-day.ts'

test('tells the day itself, in the words of the language', () => {
  expect(longDay('2027-03-01')).toBe('March 1, 2027')
  expect(longDay('2027-03-01', 'de')).toBe('1. März 2027')
})
