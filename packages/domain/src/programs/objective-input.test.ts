import { expect, it } from 'vitest'
import { problemsOf } from '../kernel/problem.ts'
import { objectiveInput } from './objective-input.ts'

const valid = {
  statement: 'A customer hears back within a day',
  metric: 'Median time to first answer',
  unit: 'hours',
  baseline: 52,
  target: 24,
}
const check = (change: object) => problemsOf(objectiveInput, { ...valid, ...change })

it('takes a target over or under its baseline', () => {
  expect(check({})).toEqual({ ok: true, value: valid })
  expect(check({ target: 80 }).ok).toBe(true)
})

it('refuses a target that changes nothing', () => {
  expect(check({ target: 52 })).toMatchObject({ problems: [{ field: 'target', code: 'target_is_baseline' }] })
})

it.each([
  ['statement', ' '],
  ['metric', undefined],
  ['unit', 'x'.repeat(41)],
  ['baseline', Number.NaN],
  ['target', 1.1e12],
  ['target', -1.1e12],
])('refuses %s %j', (field, value) => {
  expect(check({ [field]: value })).toMatchObject({ problems: [{ field }] })
})
