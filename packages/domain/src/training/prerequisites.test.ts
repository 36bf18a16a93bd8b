import { describe, expect, it } from 'vitest'
import { findPrerequisiteLoop } from './prerequisites.ts'

const loopOf = (...links: [course: string, needs: string][]) =>
  findPrerequisiteLoop(links.map(([courseId, needsId]) => ({ courseId, needsId })))

describe('what courses ask for first', () => {
  it('is fine as long as somebody can begin, also where two ways lead to one course', () => {
    expect(loopOf()).toBeNull()
    expect(loopOf(['c', 'b'], ['b', 'a'], ['c', 'a'])).toBeNull()
  })

  it('is a loop where the last asks for the first, and what only leads there is no part of it', () => {
    expect(loopOf(['a', 'b'], ['b', 'a'])).toEqual(['a', 'b'])
    expect(loopOf(['x', 'a'], ['a', 'b'], ['b', 'c'], ['c', 'a'], ['c', 'y'])).toEqual(['a', 'b', 'c'])
  })

  it('is a loop of one where a course asks for itself', () => {
    expect(loopOf(['b', 'c'], ['a', 'a'])).toEqual(['a'])
  })
})
