import { expect, it } from 'vitest'
import { problemsOf } from '../kernel/problem.ts'
import { briefingDueOn, isBriefingOverdue } from './briefing.ts'
import { heldInput, plannedOnInput } from './briefing-input.ts'

const handedOut = { deliveredOn: '2027-03-01', plannedOn: null, heldOn: null }

it('gives managers a week, or until the day that they chose', () => {
  expect(briefingDueOn(handedOut)).toBe('2027-03-08')
  expect(briefingDueOn({ ...handedOut, plannedOn: '2027-03-03' })).toBe('2027-03-03')
})

it('is overdue from the day after, unless it was held', () => {
  expect(isBriefingOverdue(handedOut, '2027-03-08')).toBe(false)
  expect(isBriefingOverdue(handedOut, '2027-03-09')).toBe(true)
  expect(isBriefingOverdue({ ...handedOut, heldOn: '2027-03-12' }, '2027-03-20')).toBe(false)
})

const held = { heldOn: '2027-03-02', presentIds: ['ada'], questions: [] }
const problemsOfHeld = (given: object) => {
  const result = problemsOf(heldInput('2027-03-01', '2027-03-05'), { ...held, ...given })
  return result.ok ? [] : result.problems.map(({ field, code }) => `${field} ${code}`)
}

it('can’t have been held before the brief was handed out, in the future, or without anybody', () => {
  expect(problemsOfHeld({})).toEqual([])
  expect(problemsOfHeld({ heldOn: '2027-02-28' })).toEqual(['heldOn before_the_brief'])
  expect(problemsOfHeld({ heldOn: '2027-03-06' })).toEqual(['heldOn in_the_future'])
  expect(problemsOfHeld({ presentIds: [] })).toEqual(['presentIds required'])
  expect(problemsOfHeld({ questions: [{ theme: 'people', body: ' ' }] })).toEqual([
    'questions.0.body required',
  ])
})

it('is planned from today on, within sixty days', () => {
  const wrong = (day: string | null) => !problemsOf(plannedOnInput('2027-03-01'), day).ok
  expect(['2027-02-28', '2027-03-01', '2027-04-30', '2027-05-01', null].map(wrong)).toEqual([
    true,
    false,
    false,
    true,
    false,
  ])
})
