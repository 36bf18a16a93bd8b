import { expect, it } from 'vitest'
import { readScores, tellScores } from './read-scores.ts'

const now = { score: 70, scoreBefore: 35 }

it.each([
  ['88', { score: 88, scoreBefore: 35 }],
  ['40 / 88', { score: 88, scoreBefore: 40 }],
  ['40/88,5 %', { score: 88.5, scoreBefore: 40 }],
  ['/ 88', { score: 88, scoreBefore: null }],
  ['40 /', { score: null, scoreBefore: 40 }],
  ['', { score: null, scoreBefore: null }],
  ['0/100', { score: 100, scoreBefore: 0 }],
])('reads “%s” as scores before and after', (typed, expected) => {
  expect(readScores(typed, now)).toEqual(expected)
})

it.each(['101', '-1', 'good', '1/2/3', '40 / x'])('refuses “%s” as scores', (typed) => {
  expect(readScores(typed, now)).toBeUndefined()
})

it('shows scores as they are read', () => {
  for (const scores of [now, { score: 88, scoreBefore: null }, { score: null, scoreBefore: 40 }])
    expect(readScores(tellScores(scores), { score: null, scoreBefore: null })).toEqual(scores)
})
