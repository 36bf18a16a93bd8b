import type { EntityManager } from '@mikro-orm/postgresql'

/** The names of the open behaviors that serve an objective; asked of their table, since this feature can't know theirs. */
export async function readBehaviorsServing(em: EntityManager, objectiveId: string): Promise<string[]> {
  const rows: { name: string }[] = await em.execute(
    'select name from target_behavior where objective_id = ? and archived_at is null order by name',
    [objectiveId],
  )
  return rows.map(({ name }) => name)
}
