import { expect, it } from 'vitest'
import { problemsOf } from '../kernel/problem.ts'
import { scopeInput } from './scope-input.ts'

const TODAY = '2026-05-10'
const valid = {
  title: 'Take the south in at once',
  reason: null,
  requestedBy: 'Head of sales',
  requestedOn: TODAY,
  timeEffectDays: 14,
  costEffect: 20000,
  qualityEffect: -1,
}
const check = (change: object) => problemsOf(scopeInput(TODAY), { ...valid, ...change })

it('takes effects either way', () => {
  expect(check({})).toEqual({ ok: true, value: valid })
  expect(check({ timeEffectDays: -14, costEffect: -0.05, qualityEffect: 2 }).ok).toBe(true)
})

it('asks for an effect, or for the reason why there is none', () => {
  const none = { timeEffectDays: 0, costEffect: 0, qualityEffect: 0 }
  expect(check(none)).toMatchObject({ problems: [{ field: 'reason', code: 'no_effect' }] })
  expect(check({ ...none, reason: 'Only the name of the screen changes.' }).ok).toBe(true)
  for (const one of [{ timeEffectDays: -1 }, { costEffect: 0.01 }, { qualityEffect: 1 }])
    expect(check({ ...none, ...one }).ok).toBe(true)
})

it.each([
  [{ title: '' }, 'title', 'required'],
  [{ requestedBy: ' ' }, 'requestedBy', 'required'],
  [{ requestedOn: '2026-05-11' }, 'requestedOn', 'in_the_future'],
  [{ timeEffectDays: 3651 }, 'timeEffectDays', 'too_large'],
  [{ timeEffectDays: 1.5 }, 'timeEffectDays', 'wrong_type'],
  [{ costEffect: 0.001 }, 'costEffect', 'too_many_decimals'],
  [{ qualityEffect: -3 }, 'qualityEffect', 'too_small'],
])('refuses %j', (change, field, code) => {
  expect(check(change)).toMatchObject({ problems: [{ field, code }] })
})
