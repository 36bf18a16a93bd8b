import { expect, it } from 'vitest'
import { problemsOf } from '../kernel/problem.ts'
import { stakeholderInput } from './stakeholder-input.ts'

const valid = {
  name: 'Works council',
  kind: 'group',
  position: null,
  power: 4,
  interest: 5,
  support: -1,
  engagement: 'resistant',
  desiredEngagement: 'supportive',
  contactName: 'Ada Okafor',
  note: null,
}
const check = (change: object) => problemsOf(stakeholderInput, { ...valid, ...change })

it('takes a stakeholder, and nothing for what nobody knows yet', () => {
  expect(check({ name: ' Works council ', note: ' ' })).toEqual({ ok: true, value: valid })
  const unknown = { support: null, engagement: null, desiredEngagement: null }
  expect(check(unknown)).toEqual({ ok: true, value: { ...valid, ...unknown } })
  expect(check({ support: 0 })).toMatchObject({ value: { support: 0 } })
})

it.each([
  ['name', ''],
  ['name', 'x'.repeat(201)],
  ['kind', 'company'],
  ['position', 'x'.repeat(201)],
  ['power', 0],
  ['power', 6],
  ['power', 2.5],
  ['interest', 0],
  ['interest', 6],
  ['support', -3],
  ['support', 3],
  ['support', 0.5],
  ['engagement', 'excited'],
  ['desiredEngagement', 'excited'],
  ['contactName', 'x'.repeat(201)],
  ['note', 'x'.repeat(5001)],
])('refuses %s %j', (field, value) => {
  expect(check({ [field]: value })).toMatchObject({ ok: false, problems: [{ field }] })
})
