import { expect, it } from 'vitest'
import { readFeedbackView, writeFeedbackView } from './feedback-view.ts'

it('reads what it wrote', () => {
  const view = { state: 'OVERDUE', theme: 'TRAINING', owner: 'ada', audience: 'sales' } as const
  expect(writeFeedbackView(view)).toEqual({
    state: 'overdue',
    theme: 'training',
    owner: 'ada',
    audience: 'sales',
  })
  expect(readFeedbackView({ state: 'overdue', theme: 'training', owner: 'ada', audience: 'sales' })).toEqual(
    view,
  )
})

it('takes what it doesn’t know as not there', () => {
  const nothing = { state: null, theme: null, owner: null, audience: null }
  expect(readFeedbackView({ state: 'old', theme: 'weather', owner: ['a', 'b'] })).toEqual(nothing)
  expect(writeFeedbackView(nothing)).toEqual({})
})
