import type { AudienceFacts, CountedShare, NamedRecord } from '../kotter/gate-facts.ts'
import type { WaveStatus } from '../programs/wave-status.ts'
import type { ItemMarker } from './instrument.ts'
import type { LegIndexes } from './round-index.ts'

/** The closed round that speaks of a wave, and what it says. */
export interface WaveReadiness {
  round: NamedRecord & { closedAt: Date }
  /** Null where no group that may be shown holds all of the wave’s people who were asked. */
  figures: WaveFigures | null
}

/** What a round says of a wave. All of it comes from groups that may be shown. */
export interface WaveFigures {
  /** The wider group that the figures are of, in words (“the whole of “North””); null = of the wave’s own units. */
  wider: string | null
  answered: number
  /** How many were asked; null where answers came on file without it. */
  invited: number | null
  /** 0..100 each. */
  legs: LegIndexes
  /** Favourable answers to the item that carries a marker, of all answers to it. */
  markers: Partial<Record<ItemMarker, CountedShare>>
}

/** A wave that another one waits for. */
export interface AwaitedWave extends NamedRecord {
  status: WaveStatus
}

/**
 * All that the criteria of a wave are judged by. What no feature measures yet is `undefined`; `readiness` null = no closed
 * round covers the wave.
 */
export interface GoFacts {
  readiness?: WaveReadiness | null
  /** Open blockers that touch the wave’s units, or the program as a whole; severity 1..5. */
  openBlockers?: readonly (NamedRecord & { severity: number })[]
  waitsFor?: readonly AwaitedWave[]
  /** Audiences with people in the wave’s units: how many, and how far communications have come with each. */
  audiences?: readonly AudienceFacts[]
  /**
   * People in the wave’s units who completed all that the program requires of them, of those of whom it requires anything;
   * null = too few to tell.
   */
  training?: CountedShare | null
}
