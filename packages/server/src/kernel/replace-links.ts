import type { EntityManager } from '@mikro-orm/postgresql'

/**
 * Makes `wanted` the records at the other end of some links; true if that changes anything. `refuse` throws for records that
 * can't be added, before anything is done.
 */
export async function replaceLinks<Link extends object>(
  em: EntityManager,
  current: readonly Link[],
  wanted: readonly string[],
  {
    endOf,
    refuse,
    add,
  }: {
    endOf: (link: Link) => string
    refuse?: (added: readonly string[]) => Promise<void>
    add: (id: string) => void
  },
): Promise<boolean> {
  const held = new Set(current.map(endOf))
  const gone = current.filter((link) => !wanted.includes(endOf(link)))
  const added = wanted.filter((id) => !held.has(id))
  await refuse?.(added)
  for (const link of gone) em.remove(link)
  for (const id of added) add(id)
  return gone.length + added.length > 0
}
