import { expect, it } from 'vitest'
import { feedbackState } from './feedback-state.ts'

const stateOf = (receivedOn: string, isAnswered = false) =>
  feedbackState({ receivedOn, isAnswered }, '2027-03-15')

it('is fresh for six days, waits from the seventh on and is overdue from the fourteenth on', () => {
  expect(stateOf('2027-03-15')).toBe('fresh')
  expect(stateOf('2027-03-09')).toBe('fresh')
  expect(stateOf('2027-03-08')).toBe('waiting')
  expect(stateOf('2027-03-02')).toBe('waiting')
  expect(stateOf('2027-03-01')).toBe('overdue')
})

it('ages no more once it is answered', () => {
  expect(stateOf('2026-01-01', true)).toBe('answered')
})
