import { batched } from '../../kernel/batched.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'

interface Row {
  obstacleId: string
  id: string
  name: string
}

async function readObstacleUnits(
  { em }: SignedInContext,
  obstacleIds: readonly string[],
): Promise<Map<string, Row[]>> {
  const rows: Row[] = await em.execute(
    `select l.obstacle_id as "obstacleId", u.id, u.name
       from obstacle_unit l join business_unit u on u.id = l.unit_id
      where l.obstacle_id = any (?::uuid[]) order by u.name, u.id`,
    [`{${obstacleIds.join(',')}}`],
  )
  return Map.groupBy(rows, ({ obstacleId }) => obstacleId)
}

/** The units that an obstacle is in the way of, by name. */
export const unitsOfObstacle = batched<{ id: string; name: string }[]>(readObstacleUnits, [])
