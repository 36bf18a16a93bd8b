import { expect, it } from 'vitest'
import { overlapsOf, sizesOf } from './overlaps.ts'

// By hand: 7 are in a alone, 3 in a and b, 2 in all three, 4 in c alone.
const COMBINATIONS = [
  { audienceIds: ['a'], people: 7 },
  { audienceIds: ['b', 'a'], people: 3 },
  { audienceIds: ['a', 'b', 'c'], people: 2 },
  { audienceIds: ['c'], people: 4 },
]

it('counts each audience over all combinations that it is in', () => {
  expect(sizesOf(COMBINATIONS)).toEqual(
    new Map([
      ['a', 12],
      ['b', 5],
      ['c', 6],
    ]),
  )
})

it('counts who is in two of them, the most first, whichever was named first', () => {
  expect(overlapsOf(COMBINATIONS)).toEqual([
    { audienceIds: ['a', 'b'], people: 5 },
    { audienceIds: ['a', 'c'], people: 2 },
    { audienceIds: ['b', 'c'], people: 2 },
  ])
})

it('finds none where nobody is in two', () => {
  expect(overlapsOf([{ audienceIds: ['a'], people: 7 }])).toEqual([])
})
