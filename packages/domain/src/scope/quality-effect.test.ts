import { expect, it } from 'vitest'
import { QUALITY_EFFECTS, tellQuality } from './quality-effect.ts'

it('has a word for each step from -2 to 2, and none for others', () => {
  expect(QUALITY_EFFECTS).toEqual([-2, -1, 0, 1, 2])
  expect(QUALITY_EFFECTS.map(tellQuality)).toEqual([
    'much worse',
    'worse',
    'the same',
    'better',
    'much better',
  ])
  expect(tellQuality(3)).toBe('')
})
