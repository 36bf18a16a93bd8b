import type { EntityManager } from '@mikro-orm/postgresql'

/**
 * Four megabytes, the default, would spill a hundred thousand people to disk. How many rows a common table holds is guessed
 * wrongly at times: looking one up in another row by row then takes minutes, and sorting both takes twice as long as hashing
 * one. So they are hashed wherever they can be.
 */
export const ROOM_FOR_MANY = `set local work_mem = '32MB'; set local enable_nestloop = off; set local enable_sort = off`

/** Reads by a statement that goes through everybody. */
export async function readManyPeople<Row extends object>(
  em: EntityManager,
  sql: string,
  parameters: readonly unknown[],
): Promise<Row[]> {
  return em.transactional(async (tx) => {
    await tx.execute(ROOM_FOR_MANY)
    return tx.execute<Row[]>(sql, [...parameters])
  })
}
