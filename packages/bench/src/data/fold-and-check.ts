import { compareKeptCounts, foldOrganization } from '../../../server/src/modules/adoption/adoption.module.ts'
import { withTenant } from './with-tenant.ts'
import { ORGANIZATION } from './write-organization.ts'
import { PROGRAM } from './write-program.ts'

/**
 * Brings the kept counts up to today with the product's own fold; of a fresh database they are compared with a recount of
 * every observation, and a difference ends the run.
 */
export async function foldAndCheck(
  appUrl: string,
  { isFresh }: { isFresh: boolean },
  say: (line: string) => void,
): Promise<void> {
  const today = new Date().toISOString().slice(0, 10)
  await withTenant(appUrl, (em) => foldOrganization(em, ORGANIZATION, today))
  if (!isFresh) return
  say('kept counts')
  const { stale, counted } = await withTenant(appUrl, (em) => compareKeptCounts(em, PROGRAM, today))
  if (stale.length + counted.length > 0) {
    throw new Error(`Kept counts differ from a full recount in ${stale.length + counted.length} rows.`)
  }
  say('recounted from every observation: the same')
}
