import { expect, it } from 'vitest'
import { addStatements, reactionInput, tellStatement } from './reaction.ts'

it.each([
  [[5, 4, 3, 2, 1], null, true],
  [[null, null, null, null, 1], null, true],
  [[null, null, null, null, null], 'Too fast for me.', true],
  [[null, null, null, null, null], '  ', false],
  [[5, 4, 3, 2], null, false],
  [[0, 4, 3, 2, 1], null, false],
  [[6, 4, 3, 2, 1], null, false],
  [[4.5, 4, 3, 2, 1], null, false],
])('takes %j with the comment %j: %s', (answers, comment, isTaken) => {
  expect(reactionInput.safeParse({ answers, comment }).success).toBe(isTaken)
})

it('tells the mean and who agreed, and adds sessions by their counts', () => {
  // 6 people: 5 5 4 3 2 2 come to 21, three of them 4 or 5; four more: 5 5 5 5.
  const first = { answered: 6, sum: 21, favorable: 3 }
  expect(tellStatement(first)).toEqual({ mean: 3.5, favorable: 0.5 })
  expect(tellStatement({ answered: 0, sum: 0, favorable: 0 })).toEqual({ mean: null, favorable: null })
  const both = addStatements([[first], [{ answered: 4, sum: 20, favorable: 4 }]])
  expect(both[0]).toEqual({ answered: 10, sum: 41, favorable: 7 })
  expect(both[1]).toEqual({ answered: 0, sum: 0, favorable: 0 })
})
