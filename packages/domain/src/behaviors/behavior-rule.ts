/** Whether people are to take an act up, or to give an old habit up. */
export const BEHAVIOR_DIRECTIONS = ['adopt', 'unlearn'] as const
export type BehaviorDirection = (typeof BEHAVIOR_DIRECTIONS)[number]

/** Shown in at least this share of the opportunities, a new behavior counts as adopted. */
export const DEFAULT_ADOPT_BAR = 0.8
/** Shown in at most this share of the opportunities, an old habit counts as unlearned. */
export const DEFAULT_UNLEARN_BAR = 0.2
/** Under this many opportunities nothing is said about a person. */
export const DEFAULT_MINIMUM_OPPORTUNITIES = 5
/** Observations count this many days back: four weeks. */
export const DEFAULT_WINDOW_DAYS = 28

/** What a behavior asks of a person before it counts as adopted. `bar` is a share from 0 to 1. */
export interface BehaviorRule {
  behaviorId: string
  direction: BehaviorDirection
  bar: number
  minimumOpportunities: number
  /** How far back observations count; null: once shown counts from then on. Left out: the tallies are of the window. */
  windowDays?: number | null
}
