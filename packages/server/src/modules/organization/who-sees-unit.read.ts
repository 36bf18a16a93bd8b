import type { EntityManager } from '@mikro-orm/postgresql'
import type { Viewer } from '../../kernel/request-context.ts'
import { unitsInSight } from '../access/access.module.ts'

/**
 * Who of some viewers may see a unit: the rule of `isInReach` from the other side, one statement whatever their number. Down
 * to a closed unit nobody reaches from above.
 */
export async function whoSeesUnit(
  em: EntityManager,
  unitId: string,
  viewers: readonly Viewer[],
): Promise<readonly Viewer[]> {
  const rows: { id: string }[] = await em.execute(
    `with recursive above as (
       select id, parent_id from business_unit where id = ? and archived_at is null
       union
       select u.id, u.parent_id from business_unit u join above on u.id = above.parent_id where u.archived_at is null)
     select id from above`,
    [unitId],
  )
  const above = new Set(rows.map(({ id }) => id))
  return viewers.filter((viewer) => {
    const reach = unitsInSight(viewer)
    return reach === 'all' || reach.some((unit) => above.has(unit))
  })
}
