import { expect, it } from 'vitest'
import { tenureBand } from './tenure.ts'

it.each([
  ['2027-03-01', 'under_1_year'],
  ['2026-03-02', 'under_1_year'],
  ['2026-03-01', 'years_1_to_4'],
  ['2022-03-02', 'years_1_to_4'],
  ['2022-03-01', 'years_5_to_9'],
  ['2017-03-02', 'years_5_to_9'],
  ['2017-03-01', 'years_10_and_more'],
  ['1985-07-15', 'years_10_and_more'],
])('on 1 March 2027, somebody there since %s is in the band %s', (firstDay, band) => {
  expect(tenureBand(firstDay, '2027-03-01')).toBe(band)
})

it('whoever began on a leap day has a whole year on 1 March', () => {
  expect(tenureBand('2024-02-29', '2025-02-28')).toBe('under_1_year')
  expect(tenureBand('2024-02-29', '2025-03-01')).toBe('years_1_to_4')
})

it('nobody has a band before their first day', () => {
  expect(tenureBand('2027-03-02', '2027-03-01')).toBeNull()
})
