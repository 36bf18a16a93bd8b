import type { EntityManager } from '@mikro-orm/postgresql'
import { INTERRUPTED, IS_SILENT } from './import-heartbeat.ts'

/**
 * For the start of the app, once for each organization: says of the runs of a process that went away that they were
 * interrupted, before their silence shows it. Whoever writes holds the organization's lock, on whatever node; two seconds are
 * left to one that has only begun.
 */
export async function markInterruptedImports(em: EntityManager, organizationId: string): Promise<number> {
  const marked: unknown[] = await em.execute(
    `update import_run r set status = 'interrupted', message = '${INTERRUPTED}', progress_done = 0
      where r.status = 'applying'
        and (${IS_SILENT} or (r.heartbeat_at < clock_timestamp() - interval '2 seconds'
                              and pg_try_advisory_xact_lock(hashtextextended(?, 0)))) returning r.id`,
    [`imports ${organizationId}`],
  )
  return marked.length
}
