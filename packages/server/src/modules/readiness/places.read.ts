import type { EntityManager } from '@mikro-orm/postgresql'
import { type UnitReach } from '../access/access.module.ts'
import { reachOf } from '../organization/organization.module.ts'

/** A unit of the tree as it was when a round opened. */
export interface Place {
  unitId: string
  parentId: string | null
  name: string
  /** Whether the viewer may see what is said of it. */
  isInReach: boolean
  /** Whether anything is said of it by itself. */
  isShown: boolean
}

/** Every unit of a round, each before those below it, in one statement. */
export async function readPlaces(em: EntityManager, roundId: string, reach: UnitReach): Promise<Place[]> {
  // Of all units those that were closed since are still part of the round.
  const { sql, parameters } = reach === 'all' ? { sql: null, parameters: [] } : reachOf(reach)
  return em.execute(
    `${sql ? `with ${sql}` : ''}
     select p.unit_id as "unitId", p.parent_id as "parentId", p.name, f.id is not null as "isShown",
            ${sql ? 'p.unit_id in (select id from reach)' : 'true'} as "isInReach"
       from readiness_place p
       left join readiness_figure f on f.organization_id = p.organization_id and f.round_id = p.round_id
         and f.unit_id = p.unit_id and f.traits is null
      where p.round_id = ?
      order by p.position`,
    [...parameters, roundId],
  )
}
