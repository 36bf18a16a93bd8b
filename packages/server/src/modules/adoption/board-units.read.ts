import type { EntityManager } from '@mikro-orm/postgresql'
import type { AdoptionCounts } from '@tidemark/domain/adoption/adoption-figure'
import { preorder } from '@tidemark/domain/organization/preorder'
import { reachOf } from '../organization/organization.module.ts'
import type { BoardScope } from './board-scope.ts'
import { NOBODY, type TotalCounts } from './total-counts.ts'

/** How many periods before the board's own its slope looks at. */
const EARLIER = [1, 2, 3] as const

/** A unit on the board: what is kept of it for the board's period, and of the three before. */
export interface BoardUnit {
  id: string
  name: string
  parentId: string | null
  /** Last day of support of the waves that cover it; null while it goes on, undefined if no wave covers it. */
  supportEndsOn: string | null | undefined
  own: AdoptionCounts
  total: TotalCounts
  /** Oldest first. */
  earlier: TotalCounts[]
}

interface Row {
  id: string
  name: string
  parentId: string | null
  support: string | null
  [count: string]: string | number | null
}

const columnsOf = (alias: string, suffix: string) =>
  ['eligible', 'observed', 'adopters', 'covered', 'adopting', 'imprecision']
    .map((name) => `${alias}.total_${name} as "${name}${suffix}"`)
    .join(', ')

const countsOf = (alias: string) => `left join adoption_count ${alias}
    on ${alias}.unit_id = u.id and ${alias}.program_id = ? and ${alias}.behavior_id is null and ${alias}.period_starts_on = ?`

/**
 * The common table `covered(id, support)`: the open units that a program's open waves cover, and the last day of their
 * support, infinity while it goes on. Put it behind `with recursive`; it takes one parameter, the program.
 */
export const COVERED_WITH_SUPPORT = `covering as (
       select wu.unit_id as id, coalesce(w.support_ends_on, 'infinity') as support
         from wave w join wave_unit wu on wu.organization_id = w.organization_id and wu.wave_id = w.id
         join business_unit u on u.organization_id = wu.organization_id and u.id = wu.unit_id
        where w.program_id = ? and w.archived_at is null and u.archived_at is null
       union
       select u.id, c.support from business_unit u join covering c on u.parent_id = c.id where u.archived_at is null),
     covered as (select id, max(support)::text as support from covering group by id)`

/**
 * The open units in reach that a program covers, with the units above them, in reading order, and their counts: one
 * statement whose cost is the units', never the observations'.
 */
export async function readBoardUnits(
  em: EntityManager,
  { programId, periods, scope }: { programId: string; periods: readonly string[]; scope: BoardScope },
): Promise<{ units: BoardUnit[]; parentIndex: number[] }> {
  const reach = reachOf(scope.reach)
  const at = (back: number) => periods.at(-1 - back) ?? null
  const rows: Row[] = await em.execute(
    `with recursive ${reach.sql.replace(/^recursive /, '')},
     ${COVERED_WITH_SUPPORT}
     select u.id, u.name, u.parent_id as "parentId", covered.support,
            a.own_eligible as "ownEligible", a.own_observed as "ownObserved", a.own_adopters as "ownAdopters",
            ${columnsOf('a', '')}, ${EARLIER.map((back) => columnsOf(`b${back}`, String(back))).join(', ')}
       from business_unit u join reach on reach.id = u.id left join covered on covered.id = u.id
       ${countsOf('a')} ${EARLIER.map((back) => countsOf(`b${back}`)).join(' ')}
      order by u.name, u.id`,
    [...reach.parameters, programId, programId, at(0), ...EARLIER.flatMap((back) => [programId, at(back)])],
  )
  return preorder(withAbove(rows).map(toUnit))
}

/** Covered units and those above them: a board leads from the top to where the program is. */
export function withAbove<UnitRow extends Pick<Row, 'id' | 'parentId' | 'support'>>(
  rows: readonly UnitRow[],
): UnitRow[] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const shown = new Set<string>()
  for (const row of rows) {
    if (row.support === null) continue
    for (let at: UnitRow | undefined = row; at && !shown.has(at.id); at = byId.get(at.parentId ?? ''))
      shown.add(at.id)
  }
  return rows.filter(({ id }) => shown.has(id))
}

function toUnit(row: Row): BoardUnit {
  return {
    id: row.id,
    name: row.name,
    parentId: row.parentId,
    supportEndsOn: supportOf(row),
    own: {
      eligible: Number(row['ownEligible']),
      observed: Number(row['ownObserved']),
      adopters: Number(row['ownAdopters']),
    },
    total: totalOf(row, ''),
    earlier: EARLIER.toReversed().map((back) => totalOf(row, String(back))),
  }
}

/** Undefined where no wave covers the unit, null while its support goes on. */
export const supportOf = ({ support }: Pick<Row, 'support'>): string | null | undefined =>
  support === null ? undefined : support === 'infinity' ? null : support

// Number(null) is 0: a unit without a row has nobody in scope.
const totalOf = (row: Row, suffix: string): TotalCounts =>
  row[`eligible${suffix}`] === null
    ? NOBODY
    : {
        eligible: Number(row[`eligible${suffix}`]),
        observed: Number(row[`observed${suffix}`]),
        adopters: Number(row[`adopters${suffix}`]),
        covered: Number(row[`covered${suffix}`]),
        adopting: Number(row[`adopting${suffix}`]),
        imprecision: Number(row[`imprecision${suffix}`]),
      }
