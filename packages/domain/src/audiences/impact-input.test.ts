import { expect, it } from 'vitest'
import { problemsOf } from '../kernel/problem.ts'
import { impactInput } from './impact-input.ts'

const valid = { kind: 'process', currentState: 'By hand', futureState: 'By itself', severity: 3 }
const check = (change: object) => problemsOf(impactInput, { ...valid, ...change })

it('takes what changes, from nothing at all to everything', () => {
  expect(check({ severity: 0, currentState: ' By hand ' })).toEqual({
    ok: true,
    value: { ...valid, severity: 0 },
  })
  expect(check({ severity: 5 }).ok).toBe(true)
})

it.each([
  ['kind', 'money'],
  ['currentState', ' '],
  ['futureState', 'x'.repeat(1001)],
  ['severity', -1],
  ['severity', 6],
  ['severity', 2.5],
])('refuses %s %j', (field, value) => {
  expect(check({ [field]: value })).toMatchObject({ ok: false, problems: [{ field }] })
})
