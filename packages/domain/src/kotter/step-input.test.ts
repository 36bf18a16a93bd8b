import { expect, it } from 'vitest'
import { problemsOf } from '../kernel/problem.ts'
import { stepInput } from './step-input.ts'

const valid = {
  status: 'in_progress',
  ownerName: 'Ada',
  startsOn: '2027-01-04',
  dueOn: '2027-03-01',
  note: 'Why',
}
const check = (change: object) => problemsOf(stepInput('not_started'), { ...valid, ...change })

it('needs nothing but its status', () => {
  const open = { ownerName: null, startsOn: null, dueOn: null, note: null }
  expect(problemsOf(stepInput('in_progress'), { status: 'not_started' })).toEqual({
    ok: true,
    value: { status: 'not_started', ...open },
  })
})

it('may start and fall due on one day, or have only one of both', () => {
  expect(check({ startsOn: '2027-03-01' }).ok).toBe(true)
  expect(check({ startsOn: null }).ok).toBe(true)
  expect(check({ dueOn: null }).ok).toBe(true)
})

it.each([
  [{ dueOn: '2027-01-03' }, 'dueOn', 'due_before_start'],
  [{ status: 'closed' }, 'status', 'not_a_choice'],
  [{ note: 'n'.repeat(5001) }, 'note', 'too_long'],
])('refuses %j', (change, field, code) => {
  expect(check(change)).toMatchObject({ problems: [{ field, code }] })
})

it('closes and opens a step through its gate only; a closed one keeps its owner and dates up to date', () => {
  expect(check({ status: 'done' })).toMatchObject({
    problems: [{ field: 'status', code: 'closes_through_gate' }],
  })
  for (const status of ['not_started', 'in_progress']) {
    expect(problemsOf(stepInput('done'), { ...valid, status })).toMatchObject({
      problems: [{ field: 'status', code: 'step_is_closed' }],
    })
  }
  expect(problemsOf(stepInput('done'), { ...valid, status: 'done' }).ok).toBe(true)
})
