import type { EntityManager } from '@mikro-orm/postgresql'
import { insertRows } from '../../kernel/insert-rows.ts'
import { newId } from '../../kernel/new-id.ts'
import type { Difference } from './count-anew.ts'
import type { ProgramFacts } from './program-facts.read.ts'

interface Counted {
  organizationId: string
  programId: string
}

/** Drops what is kept of periods that are no longer counted; says whether there was any. */
export async function dropOtherPeriods(
  tx: EntityManager,
  programId: string,
  periods: readonly string[],
): Promise<boolean> {
  const dropped: unknown[] = await tx.execute(
    `with dropped as (
       delete from adoption_count where program_id = ? and period_starts_on <> all (?::date[]) returning 1)
     select 1 from dropped limit 1`,
    [programId, `{${periods.join(',')}}`],
  )
  return dropped.length > 0
}

/** Keeps what was counted anew instead of what no longer holds; says whether anything changed. */
export async function writeCounts(
  tx: EntityManager,
  { organizationId, programId }: Counted,
  { stale, counted }: Difference,
): Promise<boolean> {
  if (stale.length > 0) {
    const ids = `{${stale.map(({ id }) => id).join(',')}}`
    await tx.execute('delete from adoption_count where id = any (?::uuid[])', [ids])
  }
  await insertRows(
    tx,
    'adoption_count',
    counted.map(({ unitId, behaviorId, period, counts, totalAdopters, total }) => ({
      id: newId(),
      organization_id: organizationId,
      program_id: programId,
      unit_id: unitId,
      behavior_id: behaviorId,
      period_starts_on: period,
      own_eligible: counts.eligible,
      own_observed: counts.observed,
      own_adopters: counts.adopters,
      total_eligible: total.eligible,
      total_observed: total.observed,
      total_adopters: totalAdopters,
      total_covered: total.covered,
      total_adopting: total.adopting,
      total_imprecision: total.imprecision,
    })),
  )
  return stale.length + counted.length > 0
}

/** The version grows with what is kept, and only then: whoever holds an answer of this version holds the present one. */
export async function keepPeriods(
  tx: EntityManager,
  { organizationId, programId }: Counted,
  { kept }: ProgramFacts,
  periods: readonly string[],
  changed: boolean,
): Promise<void> {
  const [first, last] = [periods[0], periods.at(-1)]
  if (first === undefined || last === undefined) {
    await tx.execute('delete from kept_counts where program_id = ?', [programId])
  } else if (changed || !kept || kept.first !== first || kept.last !== last) {
    await tx.execute(
      `insert into kept_counts (organization_id, program_id, first_period_starts_on, last_period_starts_on)
       values (?, ?, ?, ?)
       on conflict (organization_id, program_id) do update
          set first_period_starts_on = excluded.first_period_starts_on,
              last_period_starts_on = excluded.last_period_starts_on,
              counts_version = kept_counts.counts_version + 1, kept_at = now()`,
      [organizationId, programId, first, last],
    )
  }
}
