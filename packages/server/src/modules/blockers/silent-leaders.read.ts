import type { SignalFacts } from '@tidemark/domain/blockers/signal-facts'
import { WEEKS_TO_SAY } from '@tidemark/domain/blockers/signals'
import type { SignedInContext } from '../../kernel/request-context.ts'

interface Row {
  led: number
  silent: number
  minimumGroupSize: number
}

/**
 * How many accounts lead units that have been live long enough, and how many of them have recorded nothing for as long.
 * Leaders are people too: where they are fewer than a group that may be shown, nothing is told.
 */
export async function readSilentLeaders(
  { em, now }: SignedInContext,
  programId: string,
): Promise<SignalFacts> {
  const since = new Date(now.getTime() - WEEKS_TO_SAY * 7 * 24 * 3_600_000)
  const [row]: Row[] = await em.execute(
    `with recursive live as (
       select u.id from wave w
         join wave_unit wu on wu.organization_id = w.organization_id and wu.wave_id = w.id
         join business_unit u on u.organization_id = wu.organization_id and u.id = wu.unit_id
        where w.program_id = ? and w.archived_at is null and w.status = 'live' and w.go_live_on <= ?
          and u.archived_at is null
       union
       select u.id from business_unit u join live on u.parent_id = live.id where u.archived_at is null),
     leaders as (
       select distinct a.organization_id, a.id from role_assignment r
         join account a on a.organization_id = r.organization_id and a.id = r.account_id
        where r.role = 'line_manager' and a.status = 'active' and r.unit_id in (select id from live))
     select count(*)::int as led,
            count(*) filter (where not exists (
              select from recording g where g.organization_id = l.organization_id and g.observer_id = l.id
                 and g.program_id = ? and g.recorded_at > ?))::int as silent,
            (select minimum_group_size from organization limit 1) as "minimumGroupSize"
       from leaders l`,
    [programId, since.toISOString().slice(0, 10), programId, since],
  )
  if (!row || row.led < row.minimumGroupSize) return {}
  return { silentLeaders: { count: row.silent, of: row.led } }
}
