import { describe, expect, it } from 'vitest'
import { readNodes } from './unit-tree.ts'

// A: 1.5 + (B: 2 + D: 0.1 + E: 0.2) + C: unknown; F stands alone.
const nodes = readNodes({
  ids: ['a', 'b', 'd', 'e', 'c', 'f'],
  versions: [1, 1, 1, 1, 1, 4],
  codes: ['A', 'B', 'D', 'E', 'C', 'F'],
  names: ['Agency', 'Border', 'Dover', 'Éire', 'Customs', 'Fisheries'],
  parentIndex: [-1, 0, 1, 1, 0, -1],
  headcounts: [1.5, 2, 0.1, 0.2, null, null],
  employeeCounts: [1, 2, 3, 4, 5, 6],
})

describe('the tree of units', () => {
  it('sums a unit with everything below it', () => {
    expect(nodes.map(({ totalHeadcount }) => totalHeadcount)).toEqual([3.8, 2.3, 0.1, 0.2, 0, 0])
    expect(nodes.map(({ totalEmployees }) => totalEmployees)).toEqual([15, 9, 3, 4, 5, 6])
  })

  it('keeps a headcount that nobody knows unknown', () => {
    expect(nodes[4]?.headcount).toBeNull()
  })

  it('knows how deep a unit lies, what is above it and where its branch ends', () => {
    expect(nodes.map(({ depth, end, path }) => [depth, end, path])).toEqual([
      [0, 5, ''],
      [1, 4, 'Agency'],
      [2, 3, 'Agency › Border'],
      [2, 4, 'Agency › Border'],
      [1, 5, 'Agency'],
      [0, 6, ''],
    ])
  })

  it('is searched by name and code without accents', () => {
    expect(nodes[3]?.searched).toBe('eire e')
  })
})
