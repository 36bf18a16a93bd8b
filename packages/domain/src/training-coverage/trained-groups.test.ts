import { describe, expect, it } from 'vitest'
import { trainedGroups, type TrainedPiece } from './trained-groups.ts'

const piece = (people: number, completed: number, waveIds: string[], isAsked = true): TrainedPiece => ({
  isAsked,
  waveIds,
  people,
  completed,
})
const groups = (...pieces: TrainedPiece[]) => {
  const { program, waves } = trainedGroups({ minimum: 5, waveIds: ['north', 'south'], pieces })
  return { program, north: waves.get('north'), south: waves.get('south') }
}

describe('what gates are told of required training', () => {
  it('is everybody of the program, and of each wave', () => {
    expect(groups(piece(20, 12, ['north']), piece(10, 4, ['south']), piece(6, 6, []))).toEqual({
      program: { count: 22, of: 36 },
      north: { count: 12, of: 20 },
      south: { count: 4, of: 10 },
    })
  })

  it('is nothing of a wave that would tell of few people, or where nobody is asked', () => {
    expect(groups(piece(4, 2, ['north']))).toEqual({ program: null, north: null, south: undefined })
    // The program less the north would be the four of the south.
    expect(groups(piece(20, 12, ['north']), piece(4, 1, ['south']))).toEqual({
      program: { count: 13, of: 24 },
      north: null,
      south: null,
    })
  })

  it('is nothing where another program asks the same of one to four people more', () => {
    expect(groups(piece(20, 12, []), piece(2, 0, [], false)).program).toBeNull()
    expect(groups(piece(20, 12, []), piece(5, 0, [], false)).program).toEqual({ count: 12, of: 20 })
  })
})
