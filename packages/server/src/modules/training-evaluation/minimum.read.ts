import type { EntityManager } from '@mikro-orm/postgresql'

/** How few people nothing is told of in the organization. */
export async function readMinimum(em: EntityManager): Promise<number> {
  const [row] = await em.execute<{ minimum: number }[]>(
    'select minimum_group_size as minimum from organization',
  )
  if (!row) throw new Error('A tenant is an organization.')
  return row.minimum
}
