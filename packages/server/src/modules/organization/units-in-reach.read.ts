import type { EntityManager } from '@mikro-orm/postgresql'
import type { UnitReach } from '../access/access.module.ts'

/** The common table `reach(id)`: the open units that a viewer reaches, the named ones with all below them. */
export function reachOf(reach: UnitReach): { sql: string; parameters: unknown[] } {
  if (reach === 'all') {
    return { sql: 'reach as (select id from business_unit where archived_at is null)', parameters: [] }
  }
  return {
    sql: `recursive reach as (
      select id from business_unit where archived_at is null and id = any (?::uuid[])
      union
      select u.id from business_unit u join reach on u.parent_id = reach.id where u.archived_at is null)`,
    parameters: [`{${reach.join(',')}}`],
  }
}

/** Whether a unit is one that the viewer reaches. */
export async function isInReach(em: EntityManager, reach: UnitReach, unitId: string): Promise<boolean> {
  if (reach === 'all') return true
  if (reach.length === 0) return false
  const { sql, parameters } = reachOf(reach)
  const rows: unknown[] = await em.execute(`with ${sql} select 1 from reach where id = ?`, [
    ...parameters,
    unitId,
  ])
  return rows.length > 0
}
