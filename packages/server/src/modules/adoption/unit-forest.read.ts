import type { EntityManager } from '@mikro-orm/postgresql'
import { COVERED_UNITS } from '../programs/programs.module.ts'

/** The open units of an organization with what hangs where, and those that a program covers. */
export interface UnitForest {
  parentOf: ReadonlyMap<string, string | null>
  childrenOf: ReadonlyMap<string, readonly string[]>
  covered: ReadonlySet<string>
}

/** The whole tree in one statement. A unit below a closed one is as closed. */
export async function readUnitForest(em: EntityManager, programId: string): Promise<UnitForest> {
  const rows: { id: string; parentId: string | null; covered: boolean }[] = await em.execute(
    `with recursive ${COVERED_UNITS},
     open as (
       select id, parent_id from business_unit where parent_id is null and archived_at is null
       union all
       select u.id, u.parent_id from business_unit u join open on u.parent_id = open.id where u.archived_at is null)
     select open.id, open.parent_id as "parentId", covered.id is not null as covered
       from open left join covered using (id)`,
    [programId],
  )
  const childrenOf = new Map<string, string[]>()
  for (const { id, parentId } of rows) {
    if (parentId === null) continue
    const siblings = childrenOf.get(parentId)
    if (siblings) siblings.push(id)
    else childrenOf.set(parentId, [id])
  }
  return {
    parentOf: new Map(rows.map(({ id, parentId }) => [id, parentId])),
    childrenOf,
    covered: new Set(rows.flatMap(({ id, covered }) => (covered ? [id] : []))),
  }
}

/** The units with everything above them. */
export function withAncestors({ parentOf }: UnitForest, units: Iterable<string>): Set<string> {
  const found = new Set<string>()
  for (const unit of units) {
    let at: string | null | undefined = unit
    while (typeof at === 'string' && !found.has(at) && parentOf.has(at)) {
      found.add(at)
      at = parentOf.get(at)
    }
  }
  return found
}
