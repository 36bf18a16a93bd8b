import { refuseImpossible } from '../kernel/refuse-impossible.ts'
import type { ThresholdBand } from '../programs/threshold-band.ts'
import type { AdoptionFigure } from './adoption-figure.ts'
import type { Interval } from './wilson-interval.ts'

/** Where an interval lies against the band. */
export type BandStatus = 'below' | 'not_yet_shown' | 'entered' | 'secured'
/** Where a unit stands: against the band, and whether it holds after support has ended. */
export type AdoptionStatus = BandStatus | 'sustained' | 'relapsing' | 'cannot_say_yet'

/** A unit has sustained a change after holding it for this many periods without support. */
export const DEFAULT_SUSTAIN_PERIODS = 4

/**
 * The status follows the interval, never the rate alone: below when even the upper bound is under the band's lower edge,
 * secured and entered when even the lower bound has reached the upper or the lower edge, otherwise not yet shown.
 * A census has an interval of no width, so its point is compared. Source: product rule on adoption status.
 */
export function statusFromInterval(interval: Interval, band: ThresholdBand): BandStatus {
  if (interval.lower >= band.upper) return 'secured'
  if (interval.lower >= band.lower) return 'entered'
  return interval.upper < band.lower ? 'below' : 'not_yet_shown'
}

/** What a status is judged from. Figures are of one and the same unit. */
export interface StatusEvidence {
  /** The unit now. */
  figure: AdoptionFigure
  band: ThresholdBand
  /** One figure for each period that ended after support did, oldest first; empty while support goes on. */
  periodsSinceSupportEnded?: readonly AdoptionFigure[]
  /** The figure of the period in which support ended, when it has. */
  atSupportEnd?: AdoptionFigure
  /** How many periods (m, at least 1) have to hold. */
  sustainPeriods?: number
}

/**
 * The status of a unit. Once support has ended, a unit that had secured the change (then or later) and has it now under
 * the upper edge is relapsing; one that secured it in each of the last m periods and now is sustained. Periods of which
 * nothing can be said count neither way: they break a run of m, but are no relapse.
 */
export function adoptionStatus(evidence: StatusEvidence): AdoptionStatus {
  const { figure, band, periodsSinceSupportEnded: periods = [], atSupportEnd } = evidence
  const { sustainPeriods = DEFAULT_SUSTAIN_PERIODS } = evidence
  refuseImpossible(Number.isInteger(sustainPeriods) && sustainPeriods >= 1, 'sustaining takes whole periods')
  if ('cannotSay' in figure) return 'cannot_say_yet'
  const status = statusFromInterval(figure, band)
  const isSecured = (past: AdoptionFigure) => !('cannotSay' in past) && past.lower >= band.upper
  if (status === 'secured') {
    const held = periods.length >= sustainPeriods && periods.slice(-sustainPeriods).every(isSecured)
    return held ? 'sustained' : 'secured'
  }
  const wasSecured = periods.some(isSecured) || (atSupportEnd !== undefined && isSecured(atSupportEnd))
  return wasSecured ? 'relapsing' : status
}
