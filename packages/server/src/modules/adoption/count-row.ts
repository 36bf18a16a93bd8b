import type { AdoptionCounts } from '@tidemark/domain/adoption/adoption-figure'
import type { UnitWeight } from '@tidemark/domain/adoption/group-figure'

/** What a unit's own people add up to in one period. */
export interface OwnCount {
  unitId: string
  /** Null: every core behavior together. */
  behaviorId: string | null
  period: string
  counts: AdoptionCounts
}

/** The same with everybody below the unit: one row of kept counts. */
export interface CountRow extends OwnCount {
  totalAdopters: number
  total: UnitWeight
}

/** What names a row within a program. */
export const rowKey = ({ unitId, behaviorId, period }: Omit<OwnCount, 'counts'>): string =>
  `${unitId} ${behaviorId ?? ''} ${period}`
