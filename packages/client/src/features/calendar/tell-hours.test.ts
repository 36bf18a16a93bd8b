import { expect, it } from 'vitest'
import { tellHours } from './tell-hours.ts'

it('tells from when to when by the reader’s clock, over midnight too', () => {
  const at = { locale: 'en-GB', timeZone: 'Europe/Berlin' }
  // Berlin is two hours ahead of UTC in summer.
  expect(tellHours('2027-06-15T07:00:00.000Z', 45, at)).toBe('09:00–09:45')
  expect(tellHours('2027-06-15T21:45:00.000Z', 30, at)).toBe('23:45–00:15')
  expect(tellHours('2027-06-15T07:00:00.000Z', null, at)).toBe('09:00')
})
