import { expect, it } from 'vitest'
import { tellAnswer, unitRows, weakestUnits } from './coverage-words.ts'

const WHOLE = { count: 12, of: 18 }

it('the answer comes first: how many of how many, all, or why nothing can be said', () => {
  const tell = (whole: typeof WHOLE | null, courses = [{}], seesNames = false) =>
    tellAnswer({ whole, courses, seesNames }).replaceAll('\u202f', ' ')
  expect(tell(WHOLE)).toBe('12 of 18 people have completed all the training required of them: 67 %.')
  expect(tell({ count: 18, of: 18 })).toBe('All 18 people have the training required of them.')
  expect(tell(null, [])).toBe('No training is required of anybody here.')
  expect(tell(null)).toBe('Cannot say: too few people are required here to tell of them.')
  expect(tell(null, [{}], true)).toBe('No training is required of anybody here.')
})

it('the weakest units are those furthest behind that nothing below is told of', () => {
  // A division of two teams, and two units beside it; one of them is done.
  const rows = unitRows({
    unitIds: ['d', 'n', 's', 'f', 'h'],
    unitNames: ['Division', 'North', 'South', 'Finance', 'Hidden'],
    parentIndex: [-1, 0, 0, -1, -1],
    completed: [6, 5, 1, 6, null],
    required: [18, 10, 8, 6, null],
  } as unknown as Parameters<typeof unitRows>[0]) // the columns that it reads
  expect(rows.map(({ name, depth, hasBelow }) => [name, depth, hasBelow])).toEqual([
    ['Division', 0, true],
    ['North', 1, false],
    ['South', 1, false],
    ['Finance', 0, false],
    ['Hidden', 0, false],
  ])
  expect(weakestUnits(rows).map(({ name }) => name)).toEqual(['South', 'North'])
})
