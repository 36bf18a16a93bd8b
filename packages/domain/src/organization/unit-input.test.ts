import { expect, it } from 'vitest'
import { problemsOf } from '../kernel/problem.ts'
import { unitInput } from './unit-input.ts'

const valid = { name: 'Border Operations', code: '3BF01', headcount: 7707.77 }
const check = (change: object) => problemsOf(unitInput, { ...valid, ...change })

it('takes a unit, with or without a headcount', () => {
  expect(check({})).toEqual({ ok: true, value: valid })
  expect(check({ headcount: undefined })).toMatchObject({ value: { headcount: null } })
  expect(check({ headcount: 0 })).toMatchObject({ value: { headcount: 0 } })
  expect(check({ headcount: 10_000_000, name: 'x'.repeat(200), code: 'x'.repeat(60) }).ok).toBe(true)
})

it.each([
  ['name', ''],
  ['name', 'x'.repeat(201)],
  ['code', undefined],
  ['code', 'x'.repeat(61)],
  ['headcount', -1],
  ['headcount', 1.005],
  ['headcount', 10_000_000.01],
  ['headcount', '12'],
])('refuses %s %j', (field, value) => {
  expect(check({ [field]: value })).toMatchObject({ problems: [{ field }] })
})
