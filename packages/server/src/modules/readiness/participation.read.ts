import { answeredAtLeast } from '@tidemark/domain/readiness/participation'
import { batched } from '../../kernel/batched.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'

async function readParticipation(
  { em }: SignedInContext,
  roundIds: readonly string[],
): Promise<Map<string, number>> {
  const rows: { id: string; answered: number }[] = await em.execute(
    `select r.id, (select count(*) from readiness_invitee v where v.organization_id = r.organization_id and v.round_id = r.id)::int
                - (select count(*) from readiness_open_invitation o
                    where o.organization_id = r.organization_id and o.round_id = r.id)::int as answered
       from readiness_round r where r.id = any (?::uuid[]) and r.opened_at is not null and r.closed_at is null`,
    [`{${roundIds.join(',')}}`],
  )
  return new Map(rows.map(({ id, answered }) => [id, answeredAtLeast(answered)]))
}

/** How many of an open round have answered at least, in steps of five; null where none is open. */
export const participationOf = batched<number | null>(readParticipation, null)
