import type { EntityManager } from '@mikro-orm/postgresql'
import type { ObstacleKind } from '@tidemark/domain/blockers/obstacle-kind'
import { LONGEST_LIST } from '../../kernel/at-most.ts'
import { isId } from '../../kernel/load.ts'
import type { ObstacleStatus } from './obstacle.enums.ts'
import type { ObstacleType } from './obstacle.type.ts'

/** An obstacle as it is read, like its entity where fields are worked out of it. */
export interface ObstacleRow extends ObstacleType {
  program: { id: string }
  suggestedBy: string | null
}

const COLUMNS = `id, version, kind, challenge, title, description, severity, likelihood, steps,
  owner_name as "ownerName", countermeasure, raised_on as "raisedOn", due_on as "dueOn", closed_on as "closedOn",
  closing_note as "closingNote", suggested_by as "suggestedBy", json_build_object('id', program_id) as program`

/**
 * What stands in the way of a program: what is open first, the worst on top, then what was closed, the latest first. As many
 * as an answer may hold: all that are open, since they are fewer, and the rest of those that are closed.
 */
export async function readObstacles(
  em: EntityManager,
  {
    programId,
    kind,
    status,
  }: { programId: string; kind: ObstacleKind | null; status: ObstacleStatus | null },
): Promise<ObstacleRow[]> {
  return em.execute(
    `select ${COLUMNS} from obstacle
      where program_id = ? and archived_at is null and (?::text is null or kind = ?)
        and (?::text is null or (closed_on is null) = (? = 'open'))
      order by closed_on desc nulls first, severity * coalesce(likelihood, 5) desc, raised_on, id
      limit ${LONGEST_LIST}`,
    [programId, kind, kind, status, status],
  )
}

/** One obstacle, taken away or not; null if there is none. */
export async function readObstacle(em: EntityManager, id: string): Promise<ObstacleRow | null> {
  if (!isId(id)) return null
  const [row]: ObstacleRow[] = await em.execute(`select ${COLUMNS} from obstacle where id = ?`, [id])
  return row ?? null
}
