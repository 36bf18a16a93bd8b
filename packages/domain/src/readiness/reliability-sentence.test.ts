import { expect, it } from 'vitest'
import {
  agreementSentence,
  alphaSentence,
  icc1Sentence,
  icc2Sentence,
  ifDroppedSentence,
} from './reliability-sentence.ts'

it.each([
  [
    -6,
    'The items run against each other (α −6.00, 3 items, 40 people who answered all of them): look for one whose answers should be turned.',
  ],
  [
    0.59,
    'The items hardly go together (α .59, 3 items, 40 people who answered all of them): read them one by one, not as one figure.',
  ],
  [
    0.69,
    'The items go together loosely (α .69, 3 items, 40 people who answered all of them): read the figure with care.',
  ],
  [
    0.7,
    'The items go together well enough to be read as one figure (α .70, 3 items, 40 people who answered all of them).',
  ],
  [
    0.96,
    'The items go together so closely that some ask the same thing twice (α .96, 3 items, 40 people who answered all of them).',
  ],
])('says what an α of %d means', (alpha, sentence) => {
  expect(alphaSentence(alpha, 3, 40)).toBe(sentence)
})

it('says why there is no α', () => {
  expect(alphaSentence(null, 1, 40)).toBe('Cannot say how well the items go together: it takes two items.')
  expect(alphaSentence(null, 3, 1)).toBe(
    'Cannot say how well the items go together: too few people answered all of them.',
  )
  expect(alphaSentence(null, 3, 40)).toMatch(/or all gave the same total\.$/)
  expect(alphaSentence(null, 3, 40, true)).toMatch(/: they are answered on different scales\.$/)
})

it('speaks of an item only where the others go together better without it', () => {
  expect(ifDroppedSentence(0.84, 0.86)).toBe(
    'Without this item the others go together better (α .86 instead of .84).',
  )
  expect(ifDroppedSentence(0.84, 0.8)).toBeNull()
  expect(ifDroppedSentence(null, 0.8)).toBeNull()
})

it('says whether the mean of a unit speaks for its people', () => {
  const of = (median: number) => agreementSentence({ units: 99, least: 0.2, median, mean: 0.5, most: 0.94 })
  expect(of(0.49)).toBe(
    "People of one unit disagree (r_WG(J) .49 in the middle of 99 units, .20 to .94): a unit's mean doesn't speak for them.",
  )
  expect(of(0.69)).toMatch(/^People of one unit agree in part/)
  expect(of(0.7)).toMatch(/^People of one unit agree enough/)
  expect(agreementSentence(null)).toMatch(/^Cannot say how much people of one unit agree/)
})

it('says how much the unit matters', () => {
  expect(icc1Sentence(-0.02)).toBe('Which unit somebody is in says nothing about the answer (ICC(1) −.02).')
  expect(icc1Sentence(0.04)).toBe(
    '4 % of how answers differ goes with the unit (ICC(1) .04): act on everybody alike.',
  )
  expect(icc1Sentence(0.17)).toMatch(/: some units need other help than others\.$/)
  expect(icc1Sentence(0.25)).toMatch(/: act unit by unit\.$/)
  expect(icc1Sentence(null)).toMatch(/^Cannot say/)
})

it('says how surely units can be told apart', () => {
  expect(icc2Sentence(0.49)).toMatch(/mostly chance \(ICC\(2\) \.49\): don't rank them\.$/)
  expect(icc2Sentence(0.5)).toMatch(/^Units can be told apart roughly/)
  expect(icc2Sentence(0.92)).toBe('Units can be told apart by their means (ICC(2) .92).')
  expect(icc2Sentence(null)).toMatch(/^Cannot say/)
})
