import type { EntityManager } from '@mikro-orm/postgresql'
import { preorder } from '@tidemark/domain/organization/preorder'
import { insertRows } from '../../kernel/insert-rows.ts'
import { newId } from '../../kernel/new-id.ts'
import type { ReadinessRound } from './readiness-round.entity.ts'
import { ASKED_UNITS, roundScopeParameters } from './round-scope.ts'

interface Row {
  id: string
  parentId: string | null
  name: string
  invited: number
}

/**
 * Writes down the tree that a round's results are told by: the units of those who were asked, and within the round's scope
 * every unit above them.
 */
export async function freezePlaces(em: EntityManager, round: ReadinessRound): Promise<void> {
  const rows: Row[] = await em.execute(
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
  const { units, parentIndex } = preorder(rows)
  const depths: number[] = []
  const places = units.map(({ id, name, invited }, position) => {
    const above = parentIndex[position] ?? -1
    const depth = (depths[above] ?? -1) + 1
    depths.push(depth)
    return {
      id: newId(),
      organization_id: round.organization.id,
      round_id: round.id,
      unit_id: id,
      parent_id: units[above]?.id ?? null,
      position,
      depth,
      name,
      invited_count: invited,
    }
  })
  await insertRows(em, 'readiness_place', places)
}
