import { expect, it } from 'vitest'
import { summarizeAgreement, withinGroupAgreement } from './within-group-agreement.ts'

const FIVE = { scaleMin: 1, scaleMax: 5 }

function item(...answers: number[]) {
  const sum = answers.reduce((total, answer) => total + answer, 0)
  const squares = answers.reduce((total, answer) => total + answer * answer, 0)
  return { ...FIVE, count: answers.length, sum, squares }
}

it('is .7105263 by hand: variances 1.3, .7, 1.3 against 2 make v = .55; 3 · .45 ÷ (3 · .45 + .55)', () => {
  const items = [item(4, 3, 5, 2, 4), item(4, 3, 4, 3, 5), item(5, 3, 4, 2, 4)]
  expect(withinGroupAgreement(items)).toBeCloseTo(0.710_526_3, 7)
})

it('is 1 − variance ÷ 2 for a single item of five answers', () => {
  expect(withinGroupAgreement([item(4, 3, 5, 2, 4)])).toBeCloseTo(0.35, 12)
})

it('is 1 where all answer alike and 0 where they differ more than at random', () => {
  expect(withinGroupAgreement([item(4, 4, 4)])).toBe(1)
  expect(withinGroupAgreement([item(1, 5, 1, 5)])).toBe(0)
})

it('leaves out items with fewer than two answers, and says nothing when no other is left', () => {
  expect(withinGroupAgreement([item(4, 3, 5, 2, 4), item(1)])).toBeCloseTo(0.35, 12)
  expect(withinGroupAgreement([item(1), item()])).toBeNull()
})

it('sums up several groups, of an odd and an even number', () => {
  expect(summarizeAgreement([0.9, null, 0.5, 0.6])).toEqual({
    units: 3,
    least: 0.5,
    median: 0.6,
    mean: expect.closeTo(2 / 3, 12),
    most: 0.9,
  })
  expect(summarizeAgreement([0.8, 0.4])?.median).toBeCloseTo(0.6, 12)
  expect(summarizeAgreement([null])).toBeNull()
})
