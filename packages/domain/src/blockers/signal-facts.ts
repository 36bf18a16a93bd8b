import type { CountedShare } from '../kotter/gate-facts.ts'
import type { LeadingConstraint } from '../programs/program-input.ts'

/** A unit that a wave has gone live for, as the board shows it to everybody; units that the board hides are in no fact. */
export interface LiveUnitFacts {
  /** Somebody in scope was observed well enough to say anything. */
  isObserved: boolean
  /** The whole interval lies under the lower edge of the band. */
  isBelow: boolean
  /** The whole interval lies at or over the upper edge. */
  isSecured: boolean
  /** Whole weeks since the first of its waves went live. */
  weeksLive: number
  /** Whether the support of every wave over it has ended. */
  isWithoutSupport: boolean
}

/** A wave that is live, against the one that went live first. */
export interface LaterWaveFacts {
  name: string
  weeksLive: number
  /** Adopters of its people now, 0..1. */
  rate: number
  /** The whole interval lies under the lower edge. */
  isBelow: boolean
  /** The first wave when it had been live for as long, 0..1. */
  firstThen: number
  /** Whether the first wave had reached the lower edge by then. */
  firstHadEntered: boolean
}

/** The first wave of a program and the one after it that has been live longest and is below the band. */
export interface WavePairFacts {
  first: { name: string; rate: number; isSecured: boolean }
  later: LaterWaveFacts
}

/**
 * What the latest closed round says of everybody it asked. All of it from groups that may be shown; what the instrument
 * doesn’t ask about is missing.
 */
export interface ReadinessSignalFacts {
  /** People whose answer was not favourable, of those who answered the item. */
  unsureWhatIsInIt?: CountedShare
  doubtLeaders?: CountedShare
  untrained?: CountedShare
  unwilling?: CountedShare
  /** People whose first missing element is awareness or desire, of those of whom it can be said. */
  beforeDesire?: CountedShare
  /**
   * The indexes (0..100) over what this round and the one before asked alike, in the same units. `isClear`: the interval of
   * the difference leaves out "no change".
   */
  sinceLastRound?: { before: NamedIndex; now: NamedIndex; isClear: boolean }
}

/** The index of a round, 0..100. */
export interface NamedIndex {
  round: string
  index: number
  answered: number
}

/**
 * What signals are judged by. Each group comes from one feature; `undefined` = no feature measures it, or too few people
 * stand behind it to be told, and its signals stay silent.
 */
export interface SignalFacts {
  liveUnits?: readonly LiveUnitFacts[] | undefined
  wavePair?: WavePairFacts | undefined
  /** Line managers whose units have been live for four weeks: how many of them recorded nothing in the last four. */
  silentLeaders?: CountedShare | undefined
  /** Target behaviors that serve no objective. */
  aimlessBehaviors?: CountedShare | undefined
  /** Affected units that nobody in the coalition stands for. */
  uncoveredUnits?: CountedShare | undefined
  /** Scope changes that were accepted although they work against what leads. */
  scopeAgainstLeading?: { accepted: number; constraint: LeadingConstraint } | undefined
  /** Steps whose due day has passed and that aren't done, of those with a due day. */
  overdueSteps?: CountedShare | undefined
  readiness?: ReadinessSignalFacts | undefined
  /** Audiences of which it is known what they have understood: how many have understood less than they shall. */
  notUnderstood?: CountedShare | undefined
  /** How often somebody was awaited in required training within the last eight weeks, and of that how often they came. */
  trainingAttendance?: CountedShare | undefined
}
