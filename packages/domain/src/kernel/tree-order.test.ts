import fc from 'fast-check'
import { expect, it } from 'vitest'
import { leavesFirst } from './tree-order.ts'

it('lists every row once, each before its parent', () => {
  const picks = fc.array(fc.nat(), { maxLength: 40 })
  fc.assert(
    fc.property(picks, fc.boolean(), (some, backwards) => {
      const last = some.length - 1
      const forwards = some.map((pick, row) => (pick % (row + 1)) - 1)
      // Turned around, parents stand after their children, so that the order of rows can't help.
      const turned = forwards.map((parent) => (parent === -1 ? -1 : last - parent)).toReversed()
      const parentIndex = backwards ? turned : forwards
      const order = leavesFirst(parentIndex)
      expect(order.toSorted((a, b) => a - b)).toEqual(some.map((_, row) => row))
      parentIndex.forEach((parent, row) => {
        if (parent >= 0) expect(order.indexOf(row)).toBeLessThan(order.indexOf(parent))
      })
    }),
  )
})

it.each([[[0]], [[1, 0]], [[1]], [[-2]], [[0.5, -1]]])('refuses the parents %j', (parentIndex) => {
  expect(() => leavesFirst(parentIndex)).toThrow(RangeError)
})
