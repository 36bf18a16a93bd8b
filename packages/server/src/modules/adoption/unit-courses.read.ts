import type { EntityManager } from '@mikro-orm/postgresql'
import type { AdoptionCounts } from '@tidemark/domain/adoption/adoption-figure'
import { preorder } from '@tidemark/domain/organization/preorder'
import type { BoardPeriod, BoardProgram } from './board-program.read.ts'
import { type BoardUnit, COVERED_WITH_SUPPORT, supportOf, withAbove } from './board-units.read.ts'
import { at, type Series } from './series.read.ts'
import { LOOK_BACK_PERIODS } from './support-ended.ts'
import { NOBODY, type TotalCounts } from './total-counts.ts'

/** Units of a program with their counts, period after period. */
export interface UnitCourses {
  units: BoardUnit[]
  parentIndex: number[]
  /** With everybody below. */
  totals: ReadonlyMap<string, Series>
  /** Their own people. */
  own: ReadonlyMap<string, ReadonlyMap<string, AdoptionCounts>>
  /** Whose rows these are: see `readUnitCourses`. */
  isOf(program: BoardProgram): boolean
}

interface Row {
  id: string
  name: string
  parentId: string | null
  support: string | null
  periods: Period[] | null
  version: number | null
  structureVersion: string | null
}

type Period = TotalCounts & { start: string; own: AdoptionCounts }

/**
 * All units of a program with their last `back` periods, or as many as a judgement about support that has ended looks
 * back; in one statement, which tells too of which state of the counts its rows are.
 */
export async function readUnitCourses(
  em: EntityManager,
  { id: programId }: BoardProgram,
  { startsOn: to, periods }: BoardPeriod,
  back: number,
): Promise<UnitCourses> {
  const from = periods.at(-back) ?? periods[0] ?? to
  const farBack = periods.at(-LOOK_BACK_PERIODS) ?? periods[0] ?? to
  const rows: Row[] = await em.execute(
    `with recursive ${COVERED_WITH_SUPPORT},
     looked as (
       select case when exists (select from covered where support <> 'infinity') then least(?::date, ?::date)
                   else ?::date end as first),
     counted as (
       select unit_id, json_agg(json_build_object('start', period_starts_on,
                'own', json_build_object('eligible', own_eligible, 'observed', own_observed, 'adopters', own_adopters),
                'eligible', total_eligible, 'observed', total_observed, 'adopters', total_adopters,
                'covered', total_covered, 'adopting', total_adopting, 'imprecision', total_imprecision)) as periods
         from adoption_count, looked
        where program_id = ? and behavior_id is null and period_starts_on between looked.first and ?
        group by unit_id)
     select u.id, u.name, u.parent_id as "parentId", covered.support, counted.periods,
            (select counts_version from kept_counts where program_id = ?) as version,
            app.structure_version() as "structureVersion"
       from business_unit u left join covered on covered.id = u.id left join counted on counted.unit_id = u.id
      where u.archived_at is null
      order by u.name, u.id`,
    [programId, farBack, from, from, programId, to, programId],
  )
  const totals = new Map(rows.map(({ id, periods: some }) => [id, seriesOf(some ?? [])]))
  const own = new Map(
    rows.map(({ id, periods: some }) => [id, new Map(some?.map((period) => [period.start, period.own]))]),
  )
  const units = withAbove(rows).map((row): BoardUnit => {
    return {
      id: row.id,
      name: row.name,
      parentId: row.parentId,
      supportEndsOn: supportOf(row),
      own: own.get(row.id)?.get(to) ?? NOBODY,
      total: at(totals.get(row.id), to),
      earlier: [],
    }
  })
  const [first] = rows
  return {
    ...preorder(units),
    totals,
    own,
    isOf: ({ kept, structureVersion }) =>
      first?.version === kept?.version && first?.structureVersion === structureVersion,
  }
}

const seriesOf = (periods: readonly Period[]): Series =>
  new Map(periods.map((period) => [period.start, period]))
