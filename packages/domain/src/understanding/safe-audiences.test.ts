import { describe, expect, it } from 'vitest'
import { findSafeAudiences } from './safe-audiences.ts'

const piece = (people: number, ...audiences: number[]) => ({ people, audiences })

describe('of which audiences it is shown how many were reached', () => {
  it.each([
    ['one of fewer than five is not', [piece(4, 0), piece(5, 1)], 2, [false, true]],
    ['those without anybody in common all are', [piece(20, 0), piece(6, 1)], 2, [true, true]],
    ['those of the same people are', [piece(20, 0, 1)], 2, [true, true]],
    [
      'one that is another but for one person is not, since the rest would be that person',
      [piece(19, 0, 1), piece(1, 0)],
      2,
      [true, false],
    ],
    ['one within another is, where five are left', [piece(10, 0, 1), piece(5, 0)], 2, [true, true]],
    [
      'overlapping ones are held against each other both ways',
      [piece(10, 0, 1), piece(9, 0), piece(3, 1)],
      2,
      [true, false],
    ],
    [
      'two that together leave one of the whole: the smaller is hidden',
      [piece(10, 0, 1), piece(9, 0, 2), piece(1, 0)],
      3,
      [true, true, false],
    ],
    ['one that holds nobody is not', [piece(10, 0)], 2, [true, false]],
  ])('%s', (_, pieces, count, shown) => {
    expect(findSafeAudiences(pieces, count, 5)).toEqual(shown)
  })

  it('takes no minimum under five', () => {
    expect(() => findSafeAudiences([], 0, 4)).toThrow('protects nobody')
  })
})
