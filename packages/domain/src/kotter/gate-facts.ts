import type { AdoptionStatus } from '../adoption/adoption-status.ts'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import type { ThresholdBand } from '../programs/threshold-band.ts'
import type { WaveStatus } from '../programs/wave-status.ts'
import type { StepStatus } from './change-steps.ts'
import type { ReportableCriterion } from './reportable-criteria.ts'

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

/**
 * A wave that is live, with its wins: each with what it still lacks to count, in words (empty = it counts). Where no wave
 * is live any more, the closed ones, so that wins on file don't go with the last wave.
 */
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

/** What a program says of itself. */
export interface ProgramFacts {
  hasCase: boolean
  hasVision: boolean
  hasStrategy: boolean
  sustainmentOwnerName: string | null
  band: ThresholdBand
  /** m, the periods that adoption has to hold. */
  sustainPeriods: number
}

/** Target behaviors, and which of them serve no objective; the first five by name. */
export interface BehaviorFacts {
  withObjective: CountedShare
  withoutObjective: NamedRecord[]
}

/** How far communications have come with an audience: reach × understanding, 0..1; null before anything was asked. */
export interface AudienceFacts extends NamedRecord {
  coverage: number | null
}

/** Rewarded metrics that push an audience away from a target behavior and that nobody has put right, of those looked at. */
export interface MetricFacts {
  conflicts: NamedRecord[]
  lookedAt: number
}

/**
 * All that gates are judged by. What no feature measures yet is optional: its criteria then say that nothing can be said,
 * or tell a figure that was measured elsewhere.
 */
export interface GateFacts {
  today: CalendarDate
  program: ProgramFacts
  steps: readonly { number: number; status: StepStatus }[]
  behaviors: BehaviorFacts
  /** The open waves, the earliest start first. */
  waves: readonly WaveFacts[]
  adoption: AdoptionFacts
  coalition?: CoalitionFacts
  liveWaves?: readonly LiveWaveFacts[]
  openBlockers?: readonly OpenBlockerFacts[]
  /** Managers who say that staying as we are is not acceptable, of those who answered. */
  urgency?: CountedShare
  audiences?: readonly AudienceFacts[]
  metrics?: MetricFacts
  /** Completed required training, of all that is required. */
  training?: CountedShare
  /** Figures measured elsewhere: the latest for each criterion. */
  reported: Partial<Record<ReportableCriterion, ReportedFigure>>
}
