import { describe, expect, it } from 'vitest'
import { stepTo } from './board-moves.ts'

const both = { edit: true, approve: true }

describe('where a card of the board may go', () => {
  it('is decided by who plans and who approves', () => {
    expect(stepTo('DRAFT', 'APPROVED', both)).toBe('approve')
    expect(stepTo('DRAFT', 'APPROVED', { edit: true, approve: false })).toBeUndefined()
    expect(stepTo('APPROVED', 'SCHEDULED', { edit: false, approve: true })).toBeUndefined()
    expect(stepTo('SCHEDULED', 'DRAFT', both)).toBe('takeBack')
  })

  it('is never to what has been sent, nor from there', () => {
    for (const state of ['DRAFT', 'APPROVED', 'SCHEDULED'] as const) {
      expect([stepTo(state, 'SENT', both), stepTo('SENT', state, both)]).toEqual([undefined, undefined])
    }
  })
})
