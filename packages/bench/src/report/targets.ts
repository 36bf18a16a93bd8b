import { cpuOf, type PathResult, ratio } from './path-result.ts'
import type { Round } from '../measure/load.ts'
import type { Contender } from '../paths/measured-path.ts'

/** What the product has to reach, as a ratio to another contender in the same round. */
export interface Target {
  path: string
  against: Contender
  what: string
  of: (round: Round) => number
  /** Reached at this ratio or on its better side. */
  bound: number
  better: 'more' | 'less'
}

const requests = ({ requestsPerSecond }: Round) => requestsPerSecond
const p50 = (round: Round) => round.p50

export const TARGETS: readonly Target[] = [
  atLeast('board-screen', 'postgraphile', 2),
  ...atMost('board-screen', 1.3),
  atLeast('board-tree', 'postgraphile', 4),
  ...atMost('board-tree', 1.3),
  atLeast('board-unchanged', 'limit', 0.8),
  atLeast('list', 'postgraphile', 1.8),
  ...atMost('list', 1.35),
  atLeast('survey-answers', 'limit', 0.7),
]

/** What has nobody to be compared with: milliseconds that 95 of 100 requests stay within. */
export const LONGEST = [{ path: 'readiness-results', p95: 500 }] as const

function atLeast(path: string, against: Contender, bound: number): Target {
  return { path, against, what: 'requests/s', of: requests, bound, better: 'more' }
}

function atMost(path: string, bound: number): Target[] {
  return [
    { path, against: 'limit', what: 'processor time', of: cpuOf, bound, better: 'less' },
    { path, against: 'limit', what: 'p50', of: p50, bound, better: 'less' },
  ]
}

/** The ratio that was reached, and whether it is good enough; null where the path wasn't measured. */
export function judge(
  { against, of, bound, better }: Target,
  result: PathResult,
): { ratio: number; isMet: boolean } | null {
  const reached = ratio(result, against, of)
  if (reached === null) return null
  return { ratio: reached, isMet: better === 'more' ? reached >= bound : reached <= bound }
}
