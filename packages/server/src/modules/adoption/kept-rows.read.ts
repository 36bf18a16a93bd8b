import type { EntityManager } from '@mikro-orm/postgresql'
import type { CountRow } from './count-row.ts'

export interface KeptRow extends CountRow {
  id: string
}

interface Row {
  id: string
  unitId: string
  behaviorId: string | null
  period: string
  ownEligible: number
  ownObserved: number
  ownAdopters: number
  totalEligible: number
  totalObserved: number
  totalAdopters: number
  totalCovered: number
  totalAdopting: number
  totalImprecision: number
}

/** The kept counts of some units, or of all, in some periods. */
export async function readKeptRows(
  em: EntityManager,
  programId: string,
  unitIds: 'all' | readonly string[],
  periods: readonly string[],
): Promise<KeptRow[]> {
  const rows: Row[] = await em.execute(
    `select id, unit_id as "unitId", behavior_id as "behaviorId", period_starts_on::text as period,
            own_eligible as "ownEligible", own_observed as "ownObserved", own_adopters as "ownAdopters",
            total_eligible as "totalEligible", total_observed as "totalObserved", total_adopters as "totalAdopters",
            total_covered as "totalCovered", total_adopting as "totalAdopting",
            total_imprecision as "totalImprecision"
       from adoption_count
      where program_id = ? and period_starts_on = any (?::date[])
        ${unitIds === 'all' ? '' : 'and unit_id = any (?::uuid[])'}`,
    [programId, `{${periods.join(',')}}`, ...(unitIds === 'all' ? [] : [`{${unitIds.join(',')}}`])],
  )
  return rows.map((row) => ({
    id: row.id,
    unitId: row.unitId,
    behaviorId: row.behaviorId,
    period: row.period,
    counts: { eligible: row.ownEligible, observed: row.ownObserved, adopters: row.ownAdopters },
    totalAdopters: row.totalAdopters,
    total: {
      eligible: row.totalEligible,
      observed: row.totalObserved,
      covered: row.totalCovered,
      adopting: row.totalAdopting,
      imprecision: row.totalImprecision,
    },
  }))
}
