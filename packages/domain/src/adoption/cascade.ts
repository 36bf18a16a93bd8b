import { refuseImpossible } from '../kernel/refuse-impossible.ts'
import type { ParentIndex } from '../kernel/tree-order.ts'
import type { ThresholdBand } from '../programs/threshold-band.ts'
import type { AdoptionFigure } from './adoption-figure.ts'
import { statusFromInterval } from './adoption-status.ts'

/** The levels a change climbs, lowest first. */
export type CascadeLevel = 'people' | 'teams' | 'units'

/** Groups of one level: how many are over the lower edge, of how many, and of how many nothing can be said yet. */
export interface CascadeGroups {
  over: number
  total: number
  cannotSay: number
  /** over ÷ total, 0..1; null when the level has no groups. */
  share: number | null
}

export interface Cascade {
  people: AdoptionFigure
  teams: CascadeGroups
  units: CascadeGroups
  /** The lowest level known to be under the band's lower edge; null when none is, or a lower one can't be judged yet. */
  stuckAt: CascadeLevel | null
}

/** A program's units as parallel arrays: the tree, people in scope of each unit's own, and figures with and without descendants. */
export interface CascadeInput {
  parentIndex: ParentIndex
  ownEligible: readonly number[]
  ownFigures: readonly AdoptionFigure[]
  totalFigures: readonly AdoptionFigure[]
  programFigure: AdoptionFigure
  band: ThresholdBand
}

type Verdict = 'over' | 'under' | 'cannot_say'

/**
 * How far the change has climbed: the share of people who adopted, of teams (units with people of their own) over the
 * lower edge, and of units (those with units under them, judged with their descendants) over it, and where it is stuck.
 * A group is over when its status is entered or better, that is, when its lower bound has reached the edge. A level is
 * over when its share of groups reaches the lower edge too, and under when it couldn't even if every group of which
 * nothing can be said yet were over. Throws RangeError when the arrays differ in length.
 */
export function cascade(input: CascadeInput): Cascade {
  const { parentIndex, ownEligible, ownFigures, totalFigures, programFigure, band } = input
  const lengths = [ownEligible.length, ownFigures.length, totalFigures.length]
  const isParallel = lengths.every((length) => length === parentIndex.length)
  refuseImpossible(isParallel, 'the columns of a cascade differ in length')
  const parents = new Set(parentIndex)
  const teams = countGroups(
    ownFigures.filter((_, row) => (ownEligible[row] ?? 0) > 0),
    band,
  )
  const units = countGroups(
    totalFigures.filter((_, row) => parents.has(row)),
    band,
  )
  const verdicts: [CascadeLevel, Verdict][] = [
    ['people', judgeFigure(programFigure, band)],
    ['teams', judgeLevel(teams, band)],
    ['units', judgeLevel(units, band)],
  ]
  const [level, verdict] = verdicts.find(([, each]) => each !== 'over') ?? [null, 'over']
  return { people: programFigure, teams, units, stuckAt: verdict === 'under' ? level : null }
}

function judgeFigure(figure: AdoptionFigure, band: ThresholdBand): Verdict {
  if ('cannotSay' in figure) return 'cannot_say'
  const status = statusFromInterval(figure, band)
  return status === 'entered' || status === 'secured' ? 'over' : 'under'
}

function countGroups(figures: readonly AdoptionFigure[], band: ThresholdBand): CascadeGroups {
  const verdicts = figures.map((figure) => judgeFigure(figure, band))
  const over = verdicts.filter((verdict) => verdict === 'over').length
  const total = figures.length
  return {
    over,
    total,
    cannotSay: verdicts.filter((verdict) => verdict === 'cannot_say').length,
    share: total === 0 ? null : over / total,
  }
}

function judgeLevel({ over, total, cannotSay }: CascadeGroups, band: ThresholdBand): Verdict {
  // A level without groups can't hold anything up.
  if (total === 0 || over / total >= band.lower) return 'over'
  return (over + cannotSay) / total < band.lower ? 'under' : 'cannot_say'
}
