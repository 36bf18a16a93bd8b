import { batched } from '../../kernel/batched.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import type { ObjectiveType } from './objective.type.ts'

interface Row extends ObjectiveType {
  programId: string
}

async function readObjectives(
  { em }: SignedInContext,
  programIds: readonly string[],
): Promise<Map<string, Row[]>> {
  const rows: Row[] = await em.execute(
    `select program_id as "programId", id, version, statement, metric, unit, baseline, target
       from objective where program_id = any (?::uuid[]) and archived_at is null
      order by id`,
    [`{${programIds.join(',')}}`],
  )
  return Map.groupBy(rows, ({ programId }) => programId)
}

/** The objectives of a program, in the order in which they were added. */
export const objectivesOf = batched<ObjectiveType[]>(readObjectives, [])
