import type { EntityManager } from '@mikro-orm/postgresql'

/**
 * Reads by a statement that goes through everybody, with room for a hundred thousand people in memory: four megabytes, the default,
 * would spill them to disk.
 */
export async function readManyPeople<Row extends object>(
  em: EntityManager,
  sql: string,
  parameters: readonly unknown[],
): Promise<Row[]> {
  return em.transactional(async (tx) => {
    await tx.execute(`set local work_mem = '32MB'`)
    return tx.execute<Row[]>(sql, [...parameters])
  })
}
