import { describe, expect, it } from 'vitest'
import { tellParticipation } from './round-words.ts'

const CLOSED = { state: 'CLOSED', invitedCount: 2123, answeredCount: 1342, answeredAtLeast: null } as const

describe('how many answered a round', () => {
  // 1,342 / 2,123 = 0.6321
  it('is told with its share of all who were asked, once the round is closed', () => {
    expect(tellParticipation(CLOSED)).toBe('1,342 of 2,123 answered (63\u202f%)')
  })

  it('is told in steps of five and without a share while people answer', () => {
    const open = { ...CLOSED, state: 'OPEN', answeredCount: null, answeredAtLeast: 580 } as const
    expect(tellParticipation(open)).toBe('At least 580 of 2,123 answered')
  })

  it('is told as too few when the round shows nothing', () => {
    expect(tellParticipation({ ...CLOSED, answeredCount: null })).toBe('Too few of 2,123 answered')
  })
})
