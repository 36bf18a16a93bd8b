import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rollUp } from './roll-up.ts'
import { type GroupTree, suppressSmallGroups } from './suppress-small-groups.ts'

describe('small groups', () => {
  it('hide, and take the next smallest sibling along: of 12 = 8 + 4 neither is shown', () => {
    expect(suppressSmallGroups({ parentIndex: [-1, 0, 0], ownSizes: [0, 8, 4] })).toEqual([
      true,
      false,
      false,
    ])
  })

  it('are shown at the minimum itself', () => {
    expect(suppressSmallGroups({ parentIndex: [-1, 0, 0], ownSizes: [0, 5, 5] })).toEqual([true, true, true])
    expect(suppressSmallGroups({ parentIndex: [-1, -1], ownSizes: [5, 4] })).toEqual([true, false])
  })

  it('hide no sibling when the hidden are enough together', () => {
    expect(suppressSmallGroups({ parentIndex: [-1, 0, 0, 0], ownSizes: [0, 8, 4, 4] })).toEqual([
      true,
      true,
      false,
      false,
    ])
  })

  it("count their parent's own people into what is left", () => {
    expect(suppressSmallGroups({ parentIndex: [-1, 0], ownSizes: [3, 9] })).toEqual([true, false])
    expect(suppressSmallGroups({ parentIndex: [-1, 0, 0], ownSizes: [3, 9, 2] })).toEqual([true, true, false])
  })

  it('take the smallest sibling that is large enough, not the largest', () => {
    expect(suppressSmallGroups({ parentIndex: [-1, 0, 0, 0], ownSizes: [0, 6, 20, 4] })).toEqual([
      true,
      false,
      true,
      false,
    ])
  })

  it('look the same as empty ones, which alone give nothing away', () => {
    expect(suppressSmallGroups({ parentIndex: [-1, 0, 0], ownSizes: [0, 8, 0] })).toEqual([true, true, false])
  })

  it('hide everything under a hidden group, however large', () => {
    // 7 and 1 hang under the top; the 7 has to go with the 1, and its own team of 6 with it.
    expect(suppressSmallGroups({ parentIndex: [-1, 0, 0, 1], ownSizes: [0, 1, 1, 6] })).toEqual([
      true,
      false,
      false,
      false,
    ])
  })

  it('follow a minimum that an organization has raised, and refuse a lowered one', () => {
    expect(suppressSmallGroups({ parentIndex: [-1], ownSizes: [9], minimum: 10 })).toEqual([false])
    expect(() => suppressSmallGroups({ parentIndex: [-1], ownSizes: [9], minimum: 4 })).toThrow(RangeError)
  })

  it('refuse sizes that are no counts', () => {
    expect(() => suppressSmallGroups({ parentIndex: [-1], ownSizes: [5.5] })).toThrow(RangeError)
    expect(() => suppressSmallGroups({ parentIndex: [-1, 0], ownSizes: [9, -5] })).toThrow(RangeError)
    expect(() => suppressSmallGroups({ parentIndex: [-1, 0], ownSizes: [9] })).toThrow(RangeError)
  })
})

describe('whatever the tree', () => {
  const anyTree = fc
    .array(fc.tuple(fc.nat(), fc.nat(12)), { minLength: 1, maxLength: 11 })
    .map((rows): { parentIndex: number[]; ownSizes: number[] } => ({
      parentIndex: rows.map(([pick], row) => (row === 0 ? -1 : pick % row)),
      ownSizes: rows.map(([, size]) => size),
    }))

  it('no subtraction of visible groups from a visible one above them leaves 1-4 people', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        const visible = suppressSmallGroups(tree)
        for (const left of everyDifference(tree, visible)) expect(left === 0 || left >= 5).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('a tree in which every group has enough people of its own is shown whole', () => {
    fc.assert(
      fc.property(anyTree, ({ parentIndex, ownSizes }) => {
        const visible = suppressSmallGroups({ parentIndex, ownSizes: ownSizes.map((size) => size + 5) })
        expect(visible).not.toContain(false)
      }),
    )
  })
})

/** Every visible group less every set of visible groups under it that don't overlap, worked out the slow way. */
function everyDifference({ parentIndex, ownSizes }: GroupTree, visible: boolean[]): number[] {
  const { sizes } = rollUp(parentIndex, { sizes: ownSizes })
  const isUnder = (row: number, above: number): boolean => {
    const parent = parentIndex[row] ?? -1
    return parent >= 0 && (parent === above || isUnder(parent, above))
  }
  const shown = parentIndex.map((_, row) => row).filter((row) => visible[row])
  return shown.flatMap((above) => {
    let sets: { taken: number[]; left: number }[] = [{ taken: [], left: sizes[above] ?? 0 }]
    for (const row of shown.filter((candidate) => isUnder(candidate, above))) {
      const apart = sets.filter(
        ({ taken }) => !taken.some((other) => isUnder(row, other) || isUnder(other, row)),
      )
      const more = apart.map(({ taken, left }) => ({
        taken: [...taken, row],
        left: left - (sizes[row] ?? 0),
      }))
      sets = [...sets, ...more]
    }
    return sets.map(({ left }) => left)
  })
}
