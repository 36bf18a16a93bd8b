import { LRUCache } from 'lru-cache'
import type { UnitTrendType } from './board.type.ts'

/** A trend of 26 periods takes about two kilobytes: all together some forty megabytes. */
const MOST_TRENDS = 20_000

const trends = new LRUCache<string, UnitTrendType>({ max: MOST_TRENDS })

const keyOf = (tag: string, unitId: string) => `${tag} ${unitId}`

/** The trend of a unit on the board of this state, if it was worked out before (see `known-boards.ts`). */
export function knownTrend(tag: string, unitId: string): UnitTrendType | undefined {
  return trends.get(keyOf(tag, unitId))
}

/** Keeps the trend of a unit for whoever looks at the board in the same state. */
export function rememberTrend(tag: string, trend: UnitTrendType): void {
  if (trend.unitId !== null) trends.set(keyOf(tag, trend.unitId), trend)
}
