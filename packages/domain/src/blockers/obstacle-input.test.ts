import { describe, expect, it } from 'vitest'
import { problemsOf } from '../kernel/problem.ts'
import { obstacleInput } from './obstacle-input.ts'

const BLOCKER = {
  kind: 'blocker',
  challenge: 'no_help',
  title: ' Nobody answers  questions ',
  severity: 4,
  likelihood: 3,
  unitIds: ['a', 'b', 'a'],
  raisedOn: '2027-02-01',
}
const check = (change: object) => problemsOf(obstacleInput, { ...BLOCKER, ...change })
const valueOf = (change: object) => {
  const result = check(change)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value
}
const codesOf = (change: object) => {
  const result = check(change)
  return result.ok ? [] : result.problems.map(({ field, code }) => `${field} ${code}`)
}

describe('what stands in the way', () => {
  it('a blocker hinders the steps of its challenge unless somebody names others', () => {
    expect(valueOf({}).steps).toEqual([2, 5])
    expect(valueOf({ steps: [7, 3, 7] }).steps).toEqual([3, 7])
    expect(valueOf({ steps: [] }).steps).toEqual([])
    expect(codesOf({ steps: [9] })).toEqual(['steps.0 too_large'])
  })

  it('what nobody knows yet is open, and a unit given twice counts once', () => {
    expect(valueOf({ ownerName: ' ', dueOn: null })).toMatchObject({
      title: 'Nobody answers  questions',
      unitIds: ['a', 'b'],
      ownerName: null,
      countermeasure: null,
      description: null,
      dueOn: null,
    })
  })

  it('a blocker is one of the ten; a risk or an issue may be none', () => {
    expect(codesOf({ challenge: null })).toEqual(['challenge blocker_without_challenge'])
    expect(valueOf({ kind: 'risk', challenge: null }).steps).toEqual([])
  })

  it('an issue has happened and has no likelihood; what may happen needs one', () => {
    expect(valueOf({ kind: 'issue', likelihood: 2 }).likelihood).toBeNull()
    expect(codesOf({ kind: 'risk', likelihood: null })).toEqual(['likelihood required'])
  })

  it('grades go from 1 to 5', () => {
    expect(codesOf({ severity: 0, likelihood: 6 })).toEqual(['severity too_small', 'likelihood too_large'])
    expect(codesOf({ severity: 2.5 })).toHaveLength(1)
  })

  it('one falls due on the day it was raised or later', () => {
    expect(codesOf({ dueOn: '2027-02-01' })).toEqual([])
    expect(codesOf({ dueOn: '2027-01-31' })).toEqual(['dueOn due_before_raised'])
  })
})
