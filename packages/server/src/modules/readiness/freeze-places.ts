import type { EntityManager } from '@mikro-orm/postgresql'
import type { ReadinessRound } from './readiness-round.entity.ts'
import { type PlaceRow, writePlaces } from './write-places.ts'
import { ASKED_UNITS, roundScopeParameters } from './round-scope.ts'

/**
 * Writes down the tree that a round's results are told by: the units of those who were asked, and within the round's scope
 * every unit above them.
 */
export async function freezePlaces(em: EntityManager, round: ReadinessRound): Promise<void> {
  const rows: PlaceRow[] = await em.execute(
    `with recursive ${ASKED_UNITS},
     own as (select unit_id as id, count(*)::int as invited from readiness_invitee where round_id = ? group by unit_id),
     needed as (
       select id from own
       union
       select u.parent_id from needed n join business_unit u on u.id = n.id join asked a on a.id = u.parent_id)
     select u.id, u.parent_id as "parentId", u.name, coalesce(o.invited, 0) as invited
       from needed n join business_unit u using (id) left join own o using (id)
      order by u.name, u.id`,
    [...roundScopeParameters(round), round.id],
  )
  await writePlaces(em, round, rows)
}
