import { describe, expect, it } from 'vitest'
import { preorder } from './preorder.ts'

describe('the reading order of a tree', () => {
  it('puts each unit after its parent and keeps the order of siblings', () => {
    const list = [
      { id: 'sales north', parentId: 'sales' },
      { id: 'board', parentId: null },
      { id: 'finance', parentId: 'board' },
      { id: 'sales', parentId: 'board' },
      { id: 'sales south', parentId: 'sales' },
    ]
    const { units, parentIndex } = preorder(list)
    expect(units.map(({ id }) => id)).toEqual(['board', 'finance', 'sales', 'sales north', 'sales south'])
    expect(parentIndex).toEqual([-1, 0, 0, 2, 2])
  })

  it('shows a branch whose parent is out of sight on its own', () => {
    const { units, parentIndex } = preorder([
      { id: 'team', parentId: 'unseen' },
      { id: 'group', parentId: 'team' },
    ])
    expect(units.map(({ id }) => id)).toEqual(['team', 'group'])
    expect(parentIndex).toEqual([-1, 0])
  })

  it('works for a chain of 20,000 levels', () => {
    const chain = Array.from({ length: 20_000 }, (_, level) => ({
      id: String(level),
      parentId: level === 0 ? null : String(level - 1),
    }))
    expect(preorder(chain.toReversed()).parentIndex.at(-1)).toBe(19_998)
  })

  it('says so when units hang in a circle', () => {
    const circle = [
      { id: 'a', parentId: 'b' },
      { id: 'b', parentId: 'a' },
    ]
    expect(() => preorder(circle)).toThrow(RangeError)
  })
})
