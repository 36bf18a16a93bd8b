import type { EntityManager } from '@mikro-orm/postgresql'

/** The key of each unit by its code: of the open ones, or of all. */
export async function readUnitIds(em: EntityManager, which: 'open' | 'all'): Promise<Map<string, string>> {
  const rows: { id: string; code: string }[] = await em.execute(
    'select id, code from business_unit where ? or archived_at is null',
    [which === 'all'],
  )
  return new Map(rows.map(({ id, code }) => [code, id]))
}
