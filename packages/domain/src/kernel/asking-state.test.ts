import { expect, it } from 'vitest'
import { stateOfAsking } from './asking-state.ts'

it('what people are asked is where its moments say', () => {
  const at = '2026-03-02T08:00:00Z'
  expect(stateOfAsking({ openedAt: null, closedAt: null })).toBe('planned')
  expect(stateOfAsking({ openedAt: at, closedAt: null })).toBe('open')
  expect(stateOfAsking({ openedAt: new Date(0), closedAt: null })).toBe('open')
  expect(stateOfAsking({ openedAt: at, closedAt: at })).toBe('closed')
})
