import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ancestorsOf, inspectTree, wouldCreateCycle } from './unit-tree.ts'

const nodes = (...pairs: [key: string, parentKey: string | null][]) =>
  pairs.map(([key, parentKey]) => ({ key, parentKey }))

describe('inspecting a tree', () => {
  it('finds roots and levels whatever the order of the rows', () => {
    const { roots, depthOf, cycles, selfReporting, missingParents, duplicateKeys } = inspectTree(
      nodes(['team', 'division'], ['division', 'top'], ['top', null], ['office', 'top'], ['second', null]),
    )
    expect(roots).toEqual(['top', 'second'])
    expect(Object.fromEntries(depthOf)).toEqual({ top: 1, second: 1, division: 2, office: 2, team: 3 })
    expect([cycles, selfReporting, missingParents, duplicateKeys]).toEqual([[], [], [], []])
  })

  it('names each circle once, and gives no level to what hangs on one', () => {
    const inspection = inspectTree(
      nodes(['top', null], ['a', 'b'], ['b', 'c'], ['c', 'a'], ['below', 'a'], ['x', 'y'], ['y', 'x']),
    )
    expect(inspection.cycles).toEqual([
      ['a', 'b', 'c'],
      ['x', 'y'],
    ])
    expect([...inspection.depthOf.keys()]).toEqual(['top'])
  })

  it('tells a unit that reports to itself from a circle', () => {
    const inspection = inspectTree(nodes(['top', null], ['2UKVI02', '2UKVI02'], ['1UKVI01', '2UKVI02']))
    expect(inspection.selfReporting).toEqual(['2UKVI02'])
    expect(inspection.cycles).toEqual([])
    expect([...inspection.depthOf.keys()]).toEqual(['top'])
  })

  it('names parents that are not there, with the unit that asks for them', () => {
    const inspection = inspectTree(nodes(['top', null], ['lost', 'gone'], ['under', 'lost']))
    expect(inspection.missingParents).toEqual([{ key: 'lost', parentKey: 'gone' }])
    expect(inspection.depthOf.has('under')).toBe(false)
  })

  it('names keys that came twice and goes by the first', () => {
    const inspection = inspectTree(nodes(['top', null], ['top', 'a'], ['a', 'top']))
    expect(inspection.duplicateKeys).toEqual(['top'])
    expect(inspection.cycles).toEqual([])
  })

  it('works for 100,000 levels', () => {
    const chain = Array.from({ length: 100_000 }, (_, at) => ({
      key: String(at),
      parentKey: at === 99_999 ? null : String(at + 1),
    }))
    expect(inspectTree(chain).depthOf.get('0')).toBe(100_000)
  })

  it('gives every unit of a list its level or a reason why it has none', () => {
    const anyKey = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
    const node = fc.record({ key: anyKey, parentKey: fc.option(fc.oneof(anyKey, fc.constant('gone'))) })
    fc.assert(
      fc.property(fc.uniqueArray(node, { selector: ({ key }) => key }), (some) => {
        const { depthOf, cycles, selfReporting, missingParents } = inspectTree(some)
        const broken = new Set([...cycles.flat(), ...selfReporting, ...missingParents.map(({ key }) => key)])
        const parentOf = new Map<string, string | null>(some.map(({ key, parentKey }) => [key, parentKey]))
        for (const { key, parentKey } of some) {
          // The reason is on the way up: the level is missing exactly when the walk meets a broken unit.
          let at: string | null = key
          while (at !== null && !broken.has(at)) at = parentOf.get(at) ?? null
          expect(depthOf.has(key)).toBe(at === null)
          if (parentKey !== null && depthOf.has(key))
            expect(depthOf.get(key)).toBe(1 + (depthOf.get(parentKey) ?? 0))
        }
      }),
    )
  })
})

const parentOf = new Map([
  ['top', null],
  ['division', 'top'],
  ['team', 'division'],
  ['office', 'top'],
])

describe('moving a unit', () => {
  it('under itself or under what is below it would close a circle', () => {
    expect(wouldCreateCycle(parentOf, 'division', 'division')).toBe(true)
    expect(wouldCreateCycle(parentOf, 'division', 'team')).toBe(true)
    expect(wouldCreateCycle(parentOf, 'top', 'team')).toBe(true)
  })

  it('anywhere else would not', () => {
    expect(wouldCreateCycle(parentOf, 'division', 'office')).toBe(false)
    expect(wouldCreateCycle(parentOf, 'team', 'top')).toBe(false)
    expect(wouldCreateCycle(parentOf, 'team', null)).toBe(false)
    expect(wouldCreateCycle(parentOf, 'new', 'team')).toBe(false)
  })
})

describe('the units above a unit', () => {
  it('come nearest first', () => {
    expect(ancestorsOf(parentOf, 'team')).toEqual(['division', 'top'])
    expect(ancestorsOf(parentOf, 'top')).toEqual([])
    expect(ancestorsOf(parentOf, 'unknown')).toEqual([])
  })

  it('cannot be told in a circle', () => {
    const circle = new Map([
      ['a', 'b'],
      ['b', 'a'],
      ['below', 'a'],
    ])
    expect(() => ancestorsOf(circle, 'a')).toThrow(RangeError)
    expect(() => ancestorsOf(circle, 'below')).toThrow(RangeError)
  })
})
