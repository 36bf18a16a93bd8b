import { expect, it } from 'vitest'
import { problemsOf } from '../kernel/problem.ts'
import { stepPlanInput } from './step-plan-input.ts'

const valid = {
  mode: 'sequential',
  names: 'accelerate',
  urgencyTarget: 0.75,
  coverageTarget: 0.7,
  trainingTarget: 1,
  unitsTarget: 0.5,
  severeFrom: 4,
}
const check = (change: object) => problemsOf(stepPlanInput, { ...valid, ...change })

it('takes shares over 0 up to all, and severities from 1 to 5', () => {
  expect(check({})).toEqual({ ok: true, value: valid })
  expect(check({ unitsTarget: 0.001, severeFrom: 1 }).ok).toBe(true)
  expect(check({ severeFrom: 5 }).ok).toBe(true)
})

it.each([
  [{ urgencyTarget: 0 }, 'urgencyTarget', 'too_small'],
  [{ coverageTarget: 70 }, 'coverageTarget', 'too_large'],
  [{ trainingTarget: -0.1 }, 'trainingTarget', 'too_small'],
  [{ unitsTarget: null }, 'unitsTarget', 'required'],
  [{ severeFrom: 0 }, 'severeFrom', 'too_small'],
  [{ severeFrom: 6 }, 'severeFrom', 'too_large'],
  [{ severeFrom: 3.5 }, 'severeFrom', 'wrong_type'],
  [{ mode: 'both' }, 'mode', 'not_a_choice'],
  [{ names: '' }, 'names', 'not_a_choice'],
])('refuses %j', (change, field, code) => {
  expect(check(change)).toMatchObject({ problems: [{ field, code }] })
})
