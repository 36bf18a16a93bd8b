import { answeredAtLeast } from '@tidemark/domain/readiness/participation'
import { batched } from '../../kernel/batched.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'

async function readProgress(
  { em }: SignedInContext,
  checkIds: readonly string[],
): Promise<Map<string, number>> {
  const rows: { id: string; answered: number }[] = await em.execute(
    `select c.id, (select count(*) from check_invitee v where v.organization_id = c.organization_id and v.check_id = c.id)::int
                - (select count(*) from check_open_invitation o
                    where o.organization_id = c.organization_id and o.check_id = c.id)::int as answered
       from understanding_check c where c.id = any (?::uuid[]) and c.opened_at is not null and c.closed_at is null`,
    [`{${checkIds.join(',')}}`],
  )
  return new Map(rows.map(({ id, answered }) => [id, answeredAtLeast(answered)]))
}

/** How many of those whom an open check asks have answered at least, in steps of five; null where none is open. */
export const progressOf = batched<number | null>(readProgress, null)
