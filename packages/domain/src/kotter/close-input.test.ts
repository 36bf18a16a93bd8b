import { expect, it } from 'vitest'
import { problemsOf } from '../kernel/problem.ts'
import { closeInput, closingNeeds, reopenInput } from './close-input.ts'

const TOO_SOON = 'Victory too soon: adoption is 31 %.'

it('needs a reason for each criterion that isn’t met, one of which nothing can be said included', () => {
  expect(closingNeeds([{ state: 'met' }, { state: 'open' }, { state: 'unknown' }], null)).toEqual({
    openCriteria: 2,
    tooSoon: null,
  })
})

it('closes without a word when every criterion is met', () => {
  expect(problemsOf(closeInput({ openCriteria: 0, tooSoon: null }), {})).toEqual({
    ok: true,
    value: { reason: null, acknowledgesVictoryTooSoon: false },
  })
})

it.each([{ reason: null }, { reason: '  ' }])('refuses to close against a criterion for %j', (input) => {
  expect(problemsOf(closeInput({ openCriteria: 1, tooSoon: null }), input)).toEqual({
    ok: false,
    problems: [
      {
        field: 'reason',
        code: 'reason_required',
        message: 'A criterion isn’t met. Say why the step is closed all the same.',
      },
    ],
  })
})

it('refuses to claim victory too soon unless that is acknowledged, in the words of the warning', () => {
  const rule = closeInput({ openCriteria: 2, tooSoon: TOO_SOON })
  expect(problemsOf(rule, { reason: 'The budget ends.' })).toEqual({
    ok: false,
    problems: [{ field: 'acknowledgesVictoryTooSoon', code: 'victory_too_soon', message: TOO_SOON }],
  })
  expect(problemsOf(rule, { reason: 'The budget ends.', acknowledgesVictoryTooSoon: true }).ok).toBe(true)
})

it('opens again with a reason only', () => {
  expect(problemsOf(reopenInput, { reason: '' })).toMatchObject({
    problems: [{ field: 'reason', code: 'required' }],
  })
  expect(problemsOf(reopenInput, { reason: 'Two managers left.' }).ok).toBe(true)
})
