import { expect, it } from 'vitest'
import { problemsOf } from '../kernel/problem.ts'
import { audienceInput, audienceRule } from './audience-input.ts'

const AUDIENCE = {
  name: 'Service desk',
  slant: null,
  whatsInIt: null,
  preferredSender: null,
  preferredChannel: null,
  frequencyDays: null,
  coverageTarget: 0.7,
  auditIntervalDays: 90,
}
const RULE = { unitIds: ['a'], jobFamilies: ['Service'], levels: [], locations: ['Leeds'], roles: ['hr'] }
const check = (change: object) => problemsOf(audienceInput, { ...AUDIENCE, ...change })
const checkRule = (change: object) => problemsOf(audienceRule, { ...RULE, ...change })

it('takes an audience of which little is known yet, and tidies what is', () => {
  expect(check({ name: ' Service  desk ', slant: ' ' })).toEqual({
    ok: true,
    value: { ...AUDIENCE, name: 'Service  desk' },
  })
})

it('takes a word of a rule once, however its letters are written, and drops blank ones', () => {
  expect(
    checkRule({ unitIds: ['a', 'a'], jobFamilies: ['Service', 'SERVICE ', ''], roles: ['hr', 'hr'] }),
  ).toEqual({ ok: true, value: RULE })
})

it('takes a rule that asks for nothing, which is everybody', () => {
  const nothing = { unitIds: [], jobFamilies: [], levels: [], locations: [], roles: [] }
  expect(problemsOf(audienceRule, nothing)).toEqual({ ok: true, value: nothing })
})

it.each([
  ['name', ' '],
  ['name', 'x'.repeat(121)],
  ['slant', 'x'.repeat(1001)],
  ['whatsInIt', 'x'.repeat(1001)],
  ['preferredSender', 'x'.repeat(201)],
  ['preferredChannel', 'fax'],
  ['frequencyDays', 0],
  ['frequencyDays', 366],
  ['frequencyDays', 1.5],
  ['coverageTarget', 0],
  ['coverageTarget', 70],
  ['auditIntervalDays', 6],
  ['auditIntervalDays', 731],
])('refuses %s %j', (field, value) => {
  expect(check({ [field]: value })).toMatchObject({ ok: false, problems: [{ field }] })
})

it.each([
  ['unitIds', Array.from({ length: 251 }, (_, place) => `${place}`)],
  ['jobFamilies', Array.from({ length: 101 }, (_, place) => `${place}`)],
  ['levels', ['x'.repeat(61)]],
  ['roles', ['employee']],
])('refuses a rule with %s %j', (field, value) => {
  const answer = checkRule({ [field]: value })
  expect(answer.ok ? [] : answer.problems.map((problem) => problem.field.split('.')[0])).toEqual([field])
})
