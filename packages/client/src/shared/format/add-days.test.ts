import { expect, it } from 'vitest'
import { addDays } from './add-days.ts'

it('steps over the end of a leap February and of a year', () => {
  expect([addDays('2028-02-28', 1), addDays('2028-03-01', -1), addDays('2026-12-31', 1)]).toEqual([
    '2028-02-29',
    '2028-02-29',
    '2027-01-01',
  ])
})

it('is not shifted by the day the clocks change', () => {
  // In most of Europe, 29 March 2026 has 23 hours.
  expect(addDays('2026-03-28', 1)).toBe('2026-03-29')
  expect(addDays('2026-03-29', 1)).toBe('2026-03-30')
})
