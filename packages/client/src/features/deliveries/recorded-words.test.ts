import { expect, it } from 'vitest'
import { tellDifference, tellShare } from './recorded-words.ts'

it('tells a share with its count and where it lies', () => {
  expect(tellShare({ count: 12, share: 0.18276, lower: 0.17763, upper: 0.188 })).toBe(
    '18.28 % (12), between 17.76 and 18.80 %',
  )
})

it('tells a difference in points, with a minus that people read', () => {
  expect(tellDifference({ difference: -0.01, lower: -0.0312, upper: 0.011 })).toBe(
    '−1.00 points on those who got nothing, between −3.12 and 1.10',
  )
})
