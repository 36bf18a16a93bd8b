import { expect, it } from 'vitest'
import { problemsOf } from '../kernel/problem.ts'
import { memberInput } from './member-input.ts'

const valid = { fullName: 'Ada Okafor', role: 'leader', note: null, unitIds: ['a', 'b'] }
const check = (change: object) => problemsOf(memberInput, { ...valid, ...change })

it('takes a member with the units that they stand for, each once', () => {
  expect(check({ fullName: ' Ada Okafor ', note: ' ', unitIds: ['a', 'b', 'a'] })).toEqual({
    ok: true,
    value: valid,
  })
  expect(check({ unitIds: [] }).ok).toBe(true)
})

it.each([
  ['fullName', ' '],
  ['fullName', 'x'.repeat(201)],
  ['role', 'owner'],
  ['note', 'x'.repeat(2001)],
  ['unitIds', Array.from({ length: 251 }, (_, place) => `${place}`)],
])('refuses %s %j', (field, value) => {
  expect(check({ [field]: value })).toMatchObject({ ok: false, problems: [{ field }] })
})
