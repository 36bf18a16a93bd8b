import { expect, it } from 'vitest'
import { readinessWord } from './readiness-word.ts'

it.each([
  [0, 'not_ready'],
  [49.99, 'not_ready'],
  [50, 'partly_ready'],
  [74.99, 'partly_ready'],
  [75, 'ready'],
  [100, 'ready'],
])('calls an index of %d %s', (index, word) => {
  expect(readinessWord(index)).toBe(word)
})
