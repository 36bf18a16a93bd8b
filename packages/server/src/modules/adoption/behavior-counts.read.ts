import type { EntityManager } from '@mikro-orm/postgresql'
import type { AdoptionCounts } from '@tidemark/domain/adoption/adoption-figure'
import { NOBODY, type TotalCounts } from './total-counts.ts'

interface Row {
  unitId: string
  behaviorId: string
  own: AdoptionCounts
  total: TotalCounts
}

/** What is kept of single behaviors in some units and one period, by unit and behavior. */
export class BehaviorCounts {
  readonly #rows: ReadonlyMap<string, Row>

  constructor(rows: readonly Row[]) {
    this.#rows = new Map(rows.map((row) => [`${row.unitId} ${row.behaviorId}`, row]))
  }

  total(unitId: string, behaviorId: string): TotalCounts {
    return this.#rows.get(`${unitId} ${behaviorId}`)?.total ?? NOBODY
  }

  own(unitId: string, behaviorId: string): AdoptionCounts {
    return this.#rows.get(`${unitId} ${behaviorId}`)?.own ?? NOBODY
  }
}

/** One statement for all of them. */
export async function readBehaviorCounts(
  em: EntityManager,
  programId: string,
  period: string,
  unitIds: readonly string[],
): Promise<BehaviorCounts> {
  const rows: Row[] = await em.execute(
    `select unit_id as "unitId", behavior_id as "behaviorId",
            json_build_object('eligible', own_eligible, 'observed', own_observed, 'adopters', own_adopters) as own,
            json_build_object('eligible', total_eligible, 'observed', total_observed, 'adopters', total_adopters,
              'covered', total_covered, 'adopting', total_adopting, 'imprecision', total_imprecision) as total
       from adoption_count
      where program_id = ? and period_starts_on = ? and unit_id = any (?::uuid[]) and behavior_id is not null`,
    [programId, period, `{${unitIds.join(',')}}`],
  )
  return new BehaviorCounts(rows)
}
