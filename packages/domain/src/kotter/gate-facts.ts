import type { AdoptionStatus } from '../adoption/adoption-status.ts'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import type { WaveStatus } from '../programs/wave-status.ts'

/** Some of all: `count` of `of`, both whole, count ≤ of; where `of` is 0 nothing can be said. */
export interface CountedShare {
  count: number
  of: number
}

/** A record that a gate can point at. */
export interface NamedRecord {
  id: string
  name: string
}

/** The guiding coalition of a program. */
export interface CoalitionFacts {
  members: number
  /** Units that the program's open waves reach, those below included, and how many of them nobody stands for. */
  affectedUnits: number
  uncoveredUnits: number
  /** The uppermost units that nobody stands for with all below them, by name; the first five. */
  gaps: NamedRecord[]
  /** Meetings at which two members or more were present. */
  meetings: number
  lastMetOn: CalendarDate | null
}

/** A wave that is live, with its wins: each with what it still lacks to count, in words (empty = it counts). */
export interface LiveWaveFacts extends NamedRecord {
  wins: (NamedRecord & { missing: string[] })[]
}

/** A blocker that is open: severity 1..5, numbers of the steps that it hinders. */
export interface OpenBlockerFacts extends NamedRecord {
  severity: number
  steps: number[]
}

/** Where a program's adoption stands, over all units, small groups left out. */
export interface AdoptionFacts {
  /** The status of the whole program. */
  status: AdoptionStatus
  /** The whole program's adoption rate, 0..1; null while nothing can be said. */
  rate: number | null
  asOf: CalendarDate
  /** Units (with people in scope of their own) whose lower bound has reached the lower edge, of those that may be shown. */
  unitsOverLower: CountedShare
  /** Those at or over the upper edge in each of the last m periods. */
  unitsHolding: CountedShare
  /** Units that are relapsing; the first five by name, and how many in all. */
  relapsing: { units: NamedRecord[]; count: number }
}

/** A figure that was measured outside of Tidemark, with the evidence that reports it. */
export interface ReportedFigure extends CountedShare {
  evidenceId: string
  title: string
  datedOn: CalendarDate
}

/** A wave as a gate needs it. */
export interface WaveFacts extends NamedRecord {
  status: WaveStatus
  startsOn: CalendarDate
}
