import { LEGS, type Leg } from './instrument.ts'
import { readinessWord, type ReadinessWord } from './readiness-word.ts'

/** The index of each leg; null or missing where it isn't asked or not answered. */
export type LegIndexes = Partial<Record<Leg, number | null>>

/** What a round says as a whole. */
export interface RoundIndex {
  /** 0 to 100. */
  index: number
  /** The leg that decides, with its own index: the first of the lowest. */
  weakest: { leg: Leg; index: number }
  /** Of the weakest leg, since one weak leg decides. */
  word: ReadinessWord
  /** Legs that nobody answered: the index says nothing of them. */
  unanswered: Leg[]
}

/**
 * The index over the answered legs, Σ weight · index ÷ Σ weight (equal weights unless told otherwise), with the weakest
 * leg beside it: strong systems don't make up for people who won't. Null where no leg was answered.
 */
export function roundIndex(
  legs: LegIndexes,
  weights: Readonly<Partial<Record<Leg, number>>> = {},
): RoundIndex | null {
  const answered = LEGS.flatMap((leg) => {
    const index = legs[leg] ?? null
    return index === null ? [] : [{ leg, index, weight: weights[leg] ?? 1 }]
  })
  const weight = answered.reduce((sum, leg) => sum + leg.weight, 0)
  const [first, ...others] = answered
  if (!first || weight === 0) return null
  const { leg, index } = others.reduce((least, other) => (other.index < least.index ? other : least), first)
  return {
    index: answered.reduce((sum, each) => sum + each.weight * each.index, 0) / weight,
    weakest: { leg, index },
    word: readinessWord(index),
    unanswered: LEGS.filter((each) => !answered.some((other) => other.leg === each)),
  }
}
