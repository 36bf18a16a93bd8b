import { expect, it } from 'vitest'
import { firstOpenStep } from './first-open-step.ts'

it('is the lowest step that isn’t closed, or whose closing no longer holds', () => {
  expect(
    firstOpenStep([
      { number: 1, state: 'closed' },
      { number: 2, state: 'closed_against_gate' },
      { number: 4, state: 'in_progress' },
      { number: 3, state: 'reopened_evidence' },
    ]),
  ).toBe(3)
  expect(firstOpenStep([{ number: 1, state: 'closed' }])).toBeNull()
})
