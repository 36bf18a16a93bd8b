import type { EntityManager } from '@mikro-orm/postgresql'
import { NOBODY, type TotalCounts } from './total-counts.ts'

/** Counts period by period; a period without a row has nobody in scope. */
export type Series = ReadonlyMap<string, TotalCounts>

const SUMS = `sum(total_eligible)::int as eligible, sum(total_observed)::int as observed,
  sum(total_adopters)::int as adopters, sum(total_covered)::int as covered, sum(total_adopting) as adopting,
  sum(total_imprecision) as imprecision`

interface Row extends TotalCounts {
  unitId: string
  period: string
}

/** The periods of each unit, of all core behaviors or of one, within [from, to]. */
export async function readSeries(
  em: EntityManager,
  { programId, behaviorId = null }: { programId: string; behaviorId?: string | null },
  unitIds: readonly string[],
  { from, to }: { from: string; to: string },
): Promise<Map<string, Series>> {
  const rows: Row[] = await em.execute(
    `select unit_id as "unitId", period_starts_on::text as period, ${SUMS} from adoption_count
      where program_id = ? and unit_id = any (?::uuid[]) and period_starts_on between ? and ?
        and ${behaviorId === null ? 'behavior_id is null' : 'behavior_id = ?'}
      group by unit_id, period_starts_on`,
    [programId, `{${unitIds.join(',')}}`, from, to, ...(behaviorId === null ? [] : [behaviorId])],
  )
  const byUnit = Map.groupBy(rows, ({ unitId }) => unitId)
  return new Map([...byUnit].map(([unitId, some]) => [unitId, new Map(some.map((row) => [row.period, row]))]))
}

/** The periods of several units taken together, up to one. */
export async function readSeriesTogether(
  em: EntityManager,
  programId: string,
  unitIds: readonly string[],
  to: string,
): Promise<Series> {
  const rows: Row[] = await em.execute(
    `select period_starts_on::text as period, ${SUMS} from adoption_count
      where program_id = ? and behavior_id is null and unit_id = any (?::uuid[]) and period_starts_on <= ?
      group by period_starts_on`,
    [programId, `{${unitIds.join(',')}}`, to],
  )
  return new Map(rows.map((row) => [row.period, row]))
}

export const at = (series: Series | undefined, period: string): TotalCounts => series?.get(period) ?? NOBODY
