import { expect, it } from 'vitest'
import { problemsOf } from '../kernel/problem.ts'
import { meetingInput } from './meeting-input.ts'

const valid = { heldOn: '2027-01-11', topic: 'Who talks to the night shift', outcome: null, memberIds: ['a'] }
const check = (change: object) => problemsOf(meetingInput, { ...valid, ...change })

it('takes a meeting with those who were there, each once', () => {
  expect(check({ memberIds: ['a', 'a'], outcome: '' })).toEqual({ ok: true, value: valid })
})

it('refuses a meeting at which nobody was', () => {
  expect(check({ memberIds: [] })).toMatchObject({
    problems: [{ field: 'memberIds', code: 'nobody_present' }],
  })
})

it.each([
  ['heldOn', '2027-02-30'],
  ['topic', ''],
  ['topic', 'x'.repeat(201)],
  ['outcome', 'x'.repeat(5001)],
  ['memberIds', Array.from({ length: 101 }, (_, place) => `${place}`)],
])('refuses %s %j', (field, value) => {
  expect(check({ [field]: value })).toMatchObject({ ok: false, problems: [{ field }] })
})
