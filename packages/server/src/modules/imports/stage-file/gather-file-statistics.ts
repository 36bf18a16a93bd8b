import type { EntityManager } from '@mikro-orm/postgresql'

/** Lets PostgreSQL look at a table in which rows of a file wait: until then it plans as if none were there. */
export async function gatherFileStatistics(em: EntityManager, table: string): Promise<void> {
  await em.execute('select app.gather_file_statistics(?)', [table])
}
