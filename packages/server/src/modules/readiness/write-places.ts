import type { EntityManager } from '@mikro-orm/postgresql'
import { preorder } from '@tidemark/domain/organization/preorder'
import { insertRows } from '../../kernel/insert-rows.ts'
import { newId } from '../../kernel/new-id.ts'
import type { ReadinessRound } from './readiness-round.entity.ts'

/** A unit of a round's tree, and how many people of its own were asked. */
export interface PlaceRow {
  id: string
  parentId: string | null
  name: string
  invited: number
}

/** Keeps the units as the round's own tree. Siblings stay in the order in which they come. */
export async function writePlaces(
  em: EntityManager,
  round: ReadinessRound,
  rows: readonly PlaceRow[],
): Promise<void> {
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
