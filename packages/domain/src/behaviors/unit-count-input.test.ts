import { expect, it } from 'vitest'
import { problemsOf } from '../kernel/problem.ts'
import { unitCountInput } from './unit-count-input.ts'

const today = '2026-11-22'
const valid = { observed: 10, showing: 4, observedOn: '2026-11-20' }
const check = (change: object, eligible?: number) =>
  problemsOf(unitCountInput({ today, eligible }), { ...valid, ...change })

it('takes a count with nobody or everybody showing the behavior', () => {
  expect(check({})).toEqual({ ok: true, value: valid })
  expect(check({ showing: 0 }).ok).toBe(true)
  expect(check({ showing: 10 }).ok).toBe(true)
})

it.each([
  [{ showing: 11 }, 'showing', 'more_showing_than_observed'],
  [{ observed: 0, showing: 0 }, 'observed', 'too_small'],
  [{ observedOn: '2026-11-23' }, 'observedOn', 'in_the_future'],
  [{ showing: 0.5 }, 'showing', 'wrong_type'],
])('refuses %j', (change, field, code) => {
  expect(check(change)).toMatchObject({ problems: [{ field, code }] })
})

it('refuses more people than the unit has in scope, where that is known', () => {
  expect(check({}, 10).ok).toBe(true)
  expect(check({}, 9)).toMatchObject({
    problems: [{ field: 'observed', message: 'Enter no more people than the unit has in scope: 9.' }],
  })
})
