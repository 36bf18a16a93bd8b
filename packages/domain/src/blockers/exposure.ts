import type { ObstacleKind } from './obstacle-kind.ts'

/** How much is at stake, in words. */
export const EXPOSURE_WORDS = ['low', 'moderate', 'high', 'severe'] as const
export type ExposureWord = (typeof EXPOSURE_WORDS)[number]

/** The most there is: severity 5, certain. */
const CERTAIN = 5

/** What the exposure of an obstacle follows from. */
export interface Exposed {
  kind: ObstacleKind
  severity: number
  likelihood: number | null
}

/** The likelihood that counts: an issue has happened, so nothing is more likely. */
export function countedLikelihood({ kind, likelihood }: Exposed): number {
  return kind === 'issue' ? CERTAIN : (likelihood ?? CERTAIN)
}

/** Severity × likelihood, 1 to 25. */
export function exposureOf(obstacle: Exposed): number {
  return obstacle.severity * countedLikelihood(obstacle)
}

/**
 * The word for an exposure: severe from 15, high from 10, moderate from 5. A planning rule: multiplied grades put
 * things in order and measure nothing (Cox 2008, What's wrong with risk matrices?, Risk Analysis 28(2)).
 */
export function exposureWord(exposure: number): ExposureWord {
  if (exposure >= 15) return 'severe'
  if (exposure >= 10) return 'high'
  return exposure >= 5 ? 'moderate' : 'low'
}
