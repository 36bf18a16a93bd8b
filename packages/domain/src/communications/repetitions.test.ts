import { expect, it } from 'vitest'
import { judgeRepetitions } from './repetitions.ts'

it('a key message has been heard enough from five times to seven', () => {
  expect([0, 4, 5, 7, 8].map(judgeRepetitions)).toEqual([
    'not_yet',
    'not_yet',
    'enough',
    'enough',
    'more_than_enough',
  ])
})
