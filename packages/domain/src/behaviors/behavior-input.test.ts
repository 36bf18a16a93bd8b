import { describe, expect, it } from 'vitest'
import { problemsOf } from '../kernel/problem.ts'
import { behaviorInput } from './behavior-input.ts'

const valid = { name: 'Asks the customer for the outcome wanted', direction: 'adopt' }
const fieldsOf = (change: object) => {
  const result = problemsOf(behaviorInput, { ...valid, ...change })
  return result.ok ? [] : result.problems.map(({ field }) => field)
}

describe('a behavior', () => {
  it('starts core, with the usual bar, window and opportunities', () => {
    expect(problemsOf(behaviorInput, valid)).toEqual({
      ok: true,
      value: {
        name: 'Asks the customer for the outcome wanted',
        description: null,
        direction: 'adopt',
        isCore: true,
        bar: 0.8,
        windowDays: 28,
        minimumOpportunities: 5,
        currentLevel: null,
        targetLevel: null,
      },
    })
  })

  it('to unlearn starts with its own bar', () => {
    expect(problemsOf(behaviorInput, { ...valid, direction: 'unlearn', bar: null })).toMatchObject({
      value: { bar: 0.2 },
    })
  })

  it('may have no window: once shown counts from then on', () => {
    expect(problemsOf(behaviorInput, { ...valid, windowDays: null })).toMatchObject({
      value: { windowDays: null },
    })
  })

  it('to unlearn needs a window', () => {
    expect(fieldsOf({ direction: 'unlearn', windowDays: null })).toEqual(['windowDays'])
  })

  it('is refused a bar that everybody passes', () => {
    expect(fieldsOf({ bar: 0 })).toEqual(['bar'])
    expect(fieldsOf({ direction: 'unlearn', bar: 1 })).toEqual(['bar'])
    expect(fieldsOf({ bar: 1 })).toEqual([])
    expect(fieldsOf({ direction: 'unlearn', bar: 0 })).toEqual([])
  })

  it('is refused what is missing or out of range, all at once', () => {
    expect(
      fieldsOf({
        name: ' ',
        direction: 'stop',
        bar: 80,
        windowDays: 0,
        minimumOpportunities: 1.5,
        currentLevel: -0.1,
        targetLevel: 2,
      }),
    ).toEqual([
      'name',
      'direction',
      'bar',
      'windowDays',
      'minimumOpportunities',
      'currentLevel',
      'targetLevel',
    ])
  })
})
