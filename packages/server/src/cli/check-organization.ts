import type { EntityManager } from '@mikro-orm/postgresql'
import { compareKeptCounts } from '../modules/adoption/adoption.module.ts'
import { verifyChain } from '../modules/audit/audit.module.ts'

/** How an organization's rows stand to each other. */
export interface OrganizationCheck {
  name: string
  entries: number
  programs: number
  /** What of the audit record isn't as it was written, in words. */
  audit: string[]
  /** Which programs' counts differ from their rows, in words. */
  counts: string[]
}

/**
 * Follows the audit record of the tenant of the context and compares the counts that boards show with a count of all
 * rows. Changes nothing; what is noted and not yet counted differs rightly.
 */
export async function checkOrganization(em: EntityManager, today: string): Promise<OrganizationCheck> {
  const [organization]: { name: string }[] = await em.execute('select name from organization')
  const { entries, findings: audit } = await verifyChain(em)
  const counts: string[] = []
  const programs: { id: string; name: string; keptUntil: string | null }[] = await em.execute(
    `select p.id, p.name, k.last_period_starts_on::text as "keptUntil"
       from program p left join kept_counts k on k.organization_id = p.organization_id and k.program_id = p.id
      order by p.name`,
  )
  for (const { id, name, keptUntil } of programs) {
    // While nothing runs, no new period is begun: what is kept is compared as of the last one that was.
    const day = keptUntil !== null && keptUntil < today ? keptUntil : today
    const { stale, counted } = await compareKeptCounts(em, id, day)
    const differing = Math.max(stale.length, counted.length)
    if (differing > 0) counts.push(`${name}: ${differing} kept counts differ from the rows.`)
  }
  const name = organization?.name ?? 'an organization without a name'
  return { name, entries, programs: programs.length, audit, counts }
}
