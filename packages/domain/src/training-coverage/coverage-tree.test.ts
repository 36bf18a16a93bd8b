import { describe, expect, it } from 'vitest'
import { coverageOfTrees, coverageOfUnits } from './coverage-tree.ts'

// A division with two teams, and a unit beside it.
const PARENTS = [-1, 0, 0, -1]
const tree = (counts: [required: number, completed: number, known?: number][]) => ({
  parentIndex: PARENTS,
  own: counts.map(([required, completed, known = 0]) => ({ required, completed, known })),
  minimum: 5,
})
const oneCourse = (counts: [number, number, number?][]) => coverageOfTrees(tree(counts), [tree(counts)])

describe('coverage of required training', () => {
  it('adds up with everybody below, for whoever sees all by name', () => {
    const { together, courses } = oneCourse([
      [1, 1, 1],
      [4, 2, 4],
      [8, 6, 8],
      [0, 0, 0],
    ])
    // 1 + 4 + 8 = 13 people, 1 + 2 + 6 = 9 of them completed; nobody has to in the unit beside.
    expect(together).toEqual({
      whole: { count: 9, of: 13 },
      units: [{ count: 9, of: 13 }, { count: 2, of: 4 }, { count: 6, of: 8 }, null],
    })
    expect(courses).toEqual([together])
  })

  it('can’t say anything where nothing is required of anybody', () => {
    const none: [number, number][] = [0, 0, 0, 0].map(() => [0, 0])
    expect(oneCourse(none).together).toEqual({ whole: null, units: [null, null, null, null] })
  })

  it('hides both teams where 12 = 8 + 4, and shows the division', () => {
    const { together } = oneCourse([
      [0, 0],
      [8, 3],
      [4, 1],
      [6, 6],
    ])
    expect(together.units).toEqual([{ count: 4, of: 12 }, null, null, { count: 6, of: 6 }])
    expect(together.whole).toEqual({ count: 10, of: 18 })
  })

  it('counts only strangers as a crowd, and shows a group without any', () => {
    // Of the division's 12, eight are the viewer's own people: four others could be worked out.
    const { together } = oneCourse([
      [0, 0],
      [8, 3, 8],
      [4, 1, 0],
      [20, 6, 0],
    ])
    // 24 strangers in all. The unit beside has 20 of them, and would tell of the other four.
    expect(together.units).toEqual([null, { count: 3, of: 8 }, null, null])
    expect(together.whole).toEqual({ count: 10, of: 32 })
  })

  it('hides all courses together where one of them leaves out one to four people', () => {
    const all = tree([
      [20, 9],
      [0, 0],
      [0, 0],
      [20, 4],
    ])
    const course = tree([
      [18, 12],
      [0, 0],
      [0, 0],
      [20, 4],
    ])
    const { together, courses } = coverageOfTrees(all, [course])
    expect(together).toEqual({ whole: null, units: [null, null, null, { count: 4, of: 20 }] })
    expect(courses[0]?.units[0]).toEqual({ count: 12, of: 18 })
  })

  it('of some units is that of the uppermost of them that may be told', () => {
    const { together } = oneCourse([
      [0, 0],
      [8, 3],
      [4, 1],
      [6, 6],
    ])
    const of = (...rows: number[]) => coverageOfUnits(together, PARENTS, rows)
    expect(of(0, 1, 3)).toEqual({ share: { count: 10, of: 18 }, leftOut: 0 })
    expect(of(1, 3)).toEqual({ share: { count: 6, of: 6 }, leftOut: 1 })
    expect(of(1)).toEqual({ share: null, leftOut: 1 })
  })
})
