import fc from 'fast-check'
import { expect, it } from 'vitest'
import { rollUp } from './roll-up.ts'

it('adds to each unit what its descendants have, whatever the order of the rows', () => {
  // Row 3 is the top; 0 and 4 hang under it, 1 and 2 under 0.
  expect(rollUp([3, 0, 0, -1, 3], { eligible: [1, 10, 20, 100, 5], adopters: [1, 0, 2, 0, 5] })).toEqual({
    eligible: [31, 10, 20, 136, 5],
    adopters: [3, 0, 2, 8, 5],
  })
})

it('keeps several top units apart', () => {
  expect(rollUp([-1, -1, 0], { people: [1, 2, 3] })).toEqual({ people: [4, 2, 3] })
  expect(rollUp([], { people: [] })).toEqual({ people: [] })
})

it('works for a chain of 100,000 levels', () => {
  const parentIndex = Array.from({ length: 100_000 }, (_, row) => row - 1)
  const { people } = rollUp(parentIndex, { people: parentIndex.map(() => 1) })
  expect(people[0]).toBe(100_000)
  expect(people[99_999]).toBe(1)
})

it('leaves what it was given as it was', () => {
  const own = { people: [1, 2] }
  rollUp([-1, 0], own)
  expect(own).toEqual({ people: [1, 2] })
})

it('puts into the tops together exactly what all rows have', () => {
  const rows = fc.array(fc.tuple(fc.nat(1000), fc.nat(1000)), { minLength: 1, maxLength: 60 })
  fc.assert(
    fc.property(rows, (some) => {
      const parentIndex = some.map(([pick], row) => (pick % (row + 1)) - 1)
      const own = some.map(([, people]) => people)
      const { people } = rollUp(parentIndex, { people: own })
      const sum = (counts: number[]) => counts.reduce((a, b) => a + b, 0)
      expect(sum(people.filter((_, row) => parentIndex[row] === -1))).toBe(sum(own))
    }),
  )
})

it.each([
  ['a row that is its own parent', [0]],
  ['two rows in a circle', [1, 0]],
  ['a circle beside a sound tree', [-1, 0, 3, 2]],
  ['a parent that is not there', [5]],
  ['a parent before the first row', [-2]],
])('refuses %s', (_, parentIndex) => {
  expect(() => rollUp(parentIndex, { people: parentIndex.map(() => 1) })).toThrow(RangeError)
})

it('refuses a column that is not as long as the tree', () => {
  expect(() => rollUp([-1, 0], { people: [1] })).toThrow(RangeError)
})
