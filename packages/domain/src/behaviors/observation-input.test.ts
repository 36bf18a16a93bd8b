import { expect, it } from 'vitest'
import { problemsOf } from '../kernel/problem.ts'
import { observationInput } from './observation-input.ts'

const today = '2026-11-22'
const valid = { opportunities: 5, shown: 4, observedOn: today }
const check = (change: object) => problemsOf(observationInput(today), { ...valid, ...change })

it('takes an observation of today, with nothing shown or everything', () => {
  expect(check({})).toEqual({ ok: true, value: valid })
  expect(check({ shown: 0 }).ok).toBe(true)
  expect(check({ shown: 5 }).ok).toBe(true)
  expect(check({ opportunities: 1000 }).ok).toBe(true)
})

it('refuses more times shown than opportunities, at the field to mend', () => {
  expect(check({ shown: 6 })).toMatchObject({ problems: [{ field: 'shown', code: 'more_shown_than_seen' }] })
})

it('refuses a day after today', () => {
  expect(check({ observedOn: '2026-11-23' })).toMatchObject({
    problems: [
      { field: 'observedOn', code: 'in_the_future', message: expect.stringContaining('2026-11-22') },
    ],
  })
})

it.each([
  ['opportunities', 0],
  ['opportunities', 1001],
  ['opportunities', 2.5],
  ['shown', -1],
  ['observedOn', '2026-02-30'],
])('refuses %s %j', (field, value) => {
  expect(check({ shown: 0, [field]: value })).toMatchObject({ problems: [{ field }] })
})
