import { expect, it } from 'vitest'
import { answeredAtLeast } from './participation.ts'
import { suggestDates } from './suggested-dates.ts'

it('rounds are suggested two weeks before a go-live, and 30 and 90 days after, for ten days', () => {
  expect(suggestDates('before_go_live', '2026-03-16')).toEqual({
    opensOn: '2026-03-02',
    closesOn: '2026-03-11',
  })
  expect(suggestDates('after_30_days', '2026-03-16')).toEqual({
    opensOn: '2026-04-15',
    closesOn: '2026-04-24',
  })
  expect(suggestDates('after_90_days', '2026-03-16')).toEqual({
    opensOn: '2026-06-14',
    closesOn: '2026-06-23',
  })
  expect(suggestDates('baseline', '2026-03-16')).toBeNull()
})

it('participation of an open round is told in steps of five', () => {
  expect([0, 4, 5, 9, 10, 12].map(answeredAtLeast)).toEqual([0, 0, 5, 5, 10, 10])
})
