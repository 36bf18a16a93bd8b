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
const check = (change: object) => problemsOf(stepInput, { ...valid, ...change })

it('needs nothing but its status', () => {
  const open = { ownerName: null, startsOn: null, dueOn: null, note: null }
  expect(problemsOf(stepInput, { status: 'not_started' })).toEqual({
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
