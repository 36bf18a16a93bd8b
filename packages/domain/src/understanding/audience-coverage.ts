import type { Interval } from '../adoption/wilson-interval.ts'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import type { CountedShare, NamedRecord } from '../kotter/gate-facts.ts'
import {
  type CheckCounts,
  effectiveCoverage,
  poolAnswers,
  shareOf,
  understandingInterval,
} from './effective-coverage.ts'
import { type Due, reauditDue } from './reaudit-due.ts'
import { findSafeAudiences } from './safe-audiences.ts'

/** The latest check of an audience that enough people answered. */
export interface CountedCheck extends CheckCounts {
  closedOn: CalendarDate
  /** How many answered anything. */
  people: number
  /** How many the audience held when it opened. */
  population: number
}

/** An audience with what is on file of it. */
export interface AudienceOnFile extends NamedRecord {
  target: number
  intervalDays: number
  check: CountedCheck | null
  /** When any check of it closed last, also one that too few answered. */
  lastClosedOn: CalendarDate | null
}

/** People who belong to exactly these audiences now, and how many of them were reached, and reached in a briefing. */
export interface ReachedPiece {
  audienceIds: readonly string[]
  people: number
  reached: number
  byManagers: number
}

/** All that is known of a program's audiences. */
export interface CoverageOnFile {
  /** The smallest group that is shown. */
  minimum: number
  audiences: readonly AudienceOnFile[]
  pieces: readonly ReachedPiece[]
}

/** Why it isn't shown how many were reached: too few people, or so near to another audience that few would be told apart. */
export const HIDDEN_REASONS = ['too_small', 'too_close'] as const
export type HiddenReason = (typeof HIDDEN_REASONS)[number]

/** What was understood: right answers of those given, by how many people, and within which shares it lies. */
export interface Understood extends CountedShare, Interval {
  /** When the check closed. */
  closedOn: CalendarDate
  share: number
  people: number
}

/** How far communications have come with an audience. */
export interface AudienceCoverage extends AudienceOnFile {
  people: number
  hidden: HiddenReason | null
  /** Distinct people reached, of the audience as it is now; null while hidden. */
  reached: CountedShare | null
  /** Of those who were reached the people reached in a briefing; null while hidden, or too few were reached. */
  byManagers: CountedShare | null
  /** Null = nobody asked yet, or too few answered. */
  understood: Understood | null
  /** Reach × understanding, 0..1; null = cannot say yet. */
  coverage: number | null
  due: Due
}

/** How far a program's communications have come. */
export interface ProgramCoverage {
  /** The smallest group that is shown. */
  minimum: number
  audiences: AudienceCoverage[]
  /** The same of everybody in any audience; null where that would give a smaller group away. */
  byManagers: CountedShare | null
}

/** Judges what is on file on a day. What may not be shown isn't in the answer, so nothing that reads it can show it. */
export function judgeCoverage(
  { minimum, audiences, pieces }: CoverageOnFile,
  today: CalendarDate,
): ProgramCoverage {
  const places = new Map(audiences.map(({ id }, place) => [id, place]))
  const placed = pieces.map(({ audienceIds, people }) => ({
    people,
    audiences: audienceIds.flatMap((id) => places.get(id) ?? []),
  }))
  const safe = findSafeAudiences(placed, audiences.length, minimum)
  const judged = audiences.map((audience, place): AudienceCoverage => {
    const sum = addUp(pieces.filter(({ audienceIds }) => audienceIds.includes(audience.id)))
    const isShown = safe[place] === true
    const reached = isShown ? { count: sum.reached, of: sum.people } : null
    const understood = audience.check && understoodIn(audience.check)
    const coverage = effectiveCoverage(reached && shareOf(reached), understood && understood.share)
    const { target, intervalDays, check } = audience
    return {
      ...audience,
      people: sum.people,
      hidden: isShown ? null : sum.people < minimum ? 'too_small' : 'too_close',
      reached,
      byManagers: isShown ? managersOf(sum, minimum) : null,
      understood,
      coverage,
      due: reauditDue({ coverage, target, checkedOn: check?.closedOn ?? null, intervalDays }, today),
    }
  })
  return { minimum, audiences: judged, byManagers: ofEverybody({ minimum, pieces, placed, safe }) }
}

function understoodIn(check: CountedCheck): Understood | null {
  const pooled = poolAnswers(check)
  const share = shareOf(pooled)
  if (share === null) return null
  const { people, closedOn } = check
  return { ...pooled, share, people, closedOn, ...understandingInterval(share, check) }
}

interface Everybody {
  minimum: number
  pieces: readonly ReachedPiece[]
  placed: readonly { people: number; audiences: number[] }[]
  safe: readonly boolean[]
}

/** Everybody together is one group more to be held against the others: it shows only if that hides none of them. */
function ofEverybody({ minimum, pieces, placed, safe }: Everybody): CountedShare | null {
  const beside = placed.map((piece) => ({ ...piece, audiences: [...piece.audiences, safe.length] }))
  const together = findSafeAudiences(beside, safe.length + 1, minimum)
  const costsNothing = together.every((isShown, place) => isShown === (safe[place] ?? true))
  return costsNothing ? managersOf(addUp(pieces), minimum) : null
}

const managersOf = ({ reached, byManagers }: Sum, minimum: number): CountedShare | null =>
  reached < minimum ? null : { count: byManagers, of: reached }

type Sum = Omit<ReachedPiece, 'audienceIds'>

const addUp = (pieces: readonly ReachedPiece[]): Sum =>
  pieces.reduce<Sum>(
    (sum, { people, reached, byManagers }) => ({
      people: sum.people + people,
      reached: sum.reached + reached,
      byManagers: sum.byManagers + byManagers,
    }),
    { people: 0, reached: 0, byManagers: 0 },
  )
