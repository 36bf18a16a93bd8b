import type { EntityManager } from '@mikro-orm/postgresql'
import type { ServedObjectiveType } from './evaluation.type.ts'

/** Objectives by key, of those that weren't taken away. */
export async function readServedObjectives(
  em: EntityManager,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ServedObjectiveType>> {
  if (ids.length === 0) return new Map()
  const rows = await em.execute<ServedObjectiveType[]>(
    `select id, program_id as "programId", statement, metric, unit, baseline, target
       from objective where id = any (?::uuid[]) and archived_at is null`,
    [`{${ids.join(',')}}`],
  )
  return new Map(rows.map((row) => [row.id, row]))
}
