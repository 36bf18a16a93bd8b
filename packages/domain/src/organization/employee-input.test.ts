import { expect, it } from 'vitest'
import { problemsOf } from '../kernel/problem.ts'
import { employeeInput } from './employee-input.ts'

const valid = { staffNumber: '00417', fullName: 'Ada Lovelace' }
const check = (change: object) => problemsOf(employeeInput, { ...valid, ...change })

it('needs a staff number and a name; whatever else is not known becomes null', () => {
  const nothing = { email: null, jobTitle: null, jobFamily: null, level: null, location: null }
  expect(check({})).toEqual({ ok: true, value: { ...valid, ...nothing } })
  expect(check({ email: ' ', jobTitle: null, level: '' })).toEqual({
    ok: true,
    value: { ...valid, ...nothing },
  })
})

it('keeps the leading zeros of a staff number', () => {
  expect(check({})).toMatchObject({ value: { staffNumber: '00417' } })
})

it.each(['ada@example.org', 'a.b+c@sub.example.co.uk'])('takes the address %s', (email) => {
  expect(check({ email })).toMatchObject({ value: { email } })
})

it.each(['ada', 'ada@', '@example.org', 'a b@example.org', `${'x'.repeat(250)}@example.org`])(
  'refuses the address %s',
  (email) => {
    expect(check({ email })).toMatchObject({ problems: [{ field: 'email' }] })
  },
)

it.each([
  ['staffNumber', 'x'.repeat(61)],
  ['staffNumber', 417],
  ['fullName', undefined],
  ['jobTitle', 'x'.repeat(201)],
  ['location', 'a\u0000'],
])('refuses %s %j', (field, value) => {
  expect(check({ [field]: value })).toMatchObject({ problems: [{ field }] })
})
