import type { EntityManager } from '@mikro-orm/postgresql'

/**
 * Lets PostgreSQL look at the tables again, after many rows came at once: until then it plans as if they weren't there.
 * Within the transaction that wrote them, it sees them before anybody else does.
 */
export async function gatherStatistics(em: EntityManager): Promise<void> {
  await em.execute('select app.gather_statistics()')
}
