import type { EntityManager } from '@mikro-orm/postgresql'
import { preorder, type Preorder } from '@tidemark/domain/organization/preorder'

/** A unit as a row of a coverage. */
export interface CoverageUnit {
  id: string
  name: string
  parentId: string | null
}

/** Every open unit, in reading order; one statement. */
export async function readCoverageUnits(em: EntityManager): Promise<Preorder<CoverageUnit>> {
  const rows: CoverageUnit[] = await em.execute(
    `select u.id, u.name, u.parent_id as "parentId" from business_unit u where u.archived_at is null order by u.name, u.id`,
  )
  return preorder(rows)
}

/** The rows of some units with all below them. Units come after the one that they hang under. */
export function rowsWithin({ units, parentIndex }: Preorder<CoverageUnit>, ids: readonly string[]): number[] {
  const wanted = new Set(ids)
  const within = units.map(() => false)
  units.forEach(({ id }, row) => {
    within[row] = wanted.has(id) || within[parentIndex[row] ?? -1] === true
  })
  return within.flatMap((isWithin, row) => (isWithin ? [row] : []))
}
