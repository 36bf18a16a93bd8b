import { expect, it } from 'vitest'
import { kindOfAnswer, shareAnswers } from './favourable.ts'

const FIVE = { scaleMin: 1, scaleMax: 5 }

it('finds 40 % favourable and 20 % neutral in 1, 2, 3, 4, 5', () => {
  expect(shareAnswers(FIVE, [1, 2, 3, 4, 5])).toEqual({ favourable: 0.4, neutral: 0.2, unfavourable: 0.4 })
})

it('divides by the answers given, not by the people asked', () => {
  expect(shareAnswers(FIVE, [5, null, 1, null])).toEqual({ favourable: 0.5, neutral: 0, unfavourable: 0.5 })
  expect(shareAnswers(FIVE, [null, null])).toBeNull()
})

it('asks for three quarters of any other scale, decimals included', () => {
  const hundred = { scaleMin: 0, scaleMax: 100 }
  expect([25, 25.5, 74.9, 75].map((answer) => kindOfAnswer(hundred, answer))).toEqual([
    'unfavourable',
    'neutral',
    'neutral',
    'favourable',
  ])
  expect(kindOfAnswer(FIVE, 3.999_999)).toBe('neutral')
})
