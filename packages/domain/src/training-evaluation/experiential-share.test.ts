import { expect, it } from 'vitest'
import { shareOfDoing } from './experiential-share.ts'

it('is the hours that people learned by doing, of all that they completed', () => {
  // 12 × 4 h by doing, 30 × 2 h of lecture, 20 × 0.6 h online: 48 of 120 hours.
  const { share, minutes, modes } = shareOfDoing(
    [
      { mode: 'experiential', minutes: 2880, people: 12 },
      { mode: 'lecture', minutes: 3600, people: 30 },
      { mode: 'e_learning', minutes: 720, people: 20 },
    ],
    5,
  )
  expect([share, minutes]).toEqual([0.4, 7200])
  expect(modes.map((one) => one.minutes)).toEqual([2880, 0, 0, 3600, 720])
})

it('leaves out a mode of too few people, and the next smallest with it', () => {
  const found = [
    { mode: 'experiential', minutes: 240, people: 2 },
    { mode: 'workshop', minutes: 600, people: 6 },
    { mode: 'lecture', minutes: 900, people: 30 },
  ] as const
  expect(shareOfDoing(found, 5)).toMatchObject({ share: null, minutes: 1740 })
  expect(shareOfDoing(found, 5).modes.map(({ minutes }) => minutes)).toEqual([null, null, 0, 900, 0])
  expect(shareOfDoing(found, 1).share).toBeCloseTo(240 / 1740, 12)
  expect(shareOfDoing([{ mode: 'lecture', minutes: 60, people: 2 }], 5)).toMatchObject({
    share: null,
    minutes: null,
  })
  expect(shareOfDoing([], 5)).toMatchObject({ share: null, minutes: 0 })
})
