import type { CountedShare } from '../kotter/gate-facts.ts'
import { findSafeAudiences } from '../understanding/safe-audiences.ts'

/** People of whom a course of a program is required, by whether the program asks it of them and by the waves that hold their unit. */
export interface TrainedPiece {
  /** False: only another program asks it of them. */
  isAsked: boolean
  waveIds: readonly string[]
  people: number
  /** Those who completed all that the program requires of them. */
  completed: number
}

/** What a program requires training of, in pieces. */
export interface TrainedPieces {
  minimum: number
  waveIds: readonly string[]
  pieces: readonly TrainedPiece[]
}

/**
 * People who completed all that a program requires of them, of those of whom it requires anything, in all and per wave. Null =
 * too few to be told, by themselves or beside what else is told: the other waves, and everybody of whom any program requires
 * the same courses. Waves with nobody are left out.
 */
export function trainedGroups({ minimum, waveIds, pieces }: TrainedPieces) {
  const groupsOf = ({ isAsked, waveIds: ofPiece }: TrainedPiece) =>
    isAsked ? [0, 1, ...ofPiece.flatMap((id) => [waveIds.indexOf(id) + 2])] : [0]
  const placed = pieces.map((piece) => ({ people: piece.people, audiences: groupsOf(piece) }))
  const safe = findSafeAudiences(placed, waveIds.length + 2, minimum)
  const shareOf = (group: number): CountedShare | null => {
    const within = pieces.filter((piece) => groupsOf(piece).includes(group))
    return {
      count: within.reduce((sum, { completed }) => sum + completed, 0),
      of: within.reduce((sum, { people }) => sum + people, 0),
    }
  }
  const told = (group: number) => (safe[group] ? shareOf(group) : null)
  const waves = new Map<string, CountedShare | null>()
  waveIds.forEach((id, place) => {
    if (shareOf(place + 2)?.of !== 0) waves.set(id, told(place + 2))
  })
  return { program: told(1), waves }
}
