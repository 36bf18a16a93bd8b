import type { EntityManager } from '@mikro-orm/postgresql'
import { compareKeptCounts } from '../modules/adoption/adoption.module.ts'
import { verifyChain } from '../modules/audit/audit.module.ts'

/** How an organization's rows stand to each other. */
export interface OrganizationCheck {
  name: string
  entries: number
  programs: number
  /** What doesn't fit, in words; empty when all does. */
  troubles: string[]
}

/**
 * Follows the audit record of the tenant of the context and compares the counts that boards show with a count of all
 * rows. Changes nothing; what is noted and not yet counted differs rightly.
 */
export async function checkOrganization(em: EntityManager, today: string): Promise<OrganizationCheck> {
  const [organization]: { name: string }[] = await em.execute('select name from organization')
  const { entries, findings } = await verifyChain(em)
  const troubles = findings.map((finding) => `audit record: ${finding}`)
  const programs: { id: string; name: string }[] = await em.execute(
    'select id, name from program order by name',
  )
  for (const { id, name } of programs) {
    const { stale, counted } = await compareKeptCounts(em, id, today)
    const differing = Math.max(stale.length, counted.length)
    if (differing > 0) troubles.push(`${name}: ${differing} kept counts differ from the rows.`)
  }
  return {
    name: organization?.name ?? 'an organization without a name',
    entries,
    programs: programs.length,
    troubles,
  }
}
