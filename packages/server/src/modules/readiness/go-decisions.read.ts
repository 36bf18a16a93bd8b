import { batched } from '../../kernel/batched.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import type { GoDecisionType } from './go-gate.type.ts'

/** How many decisions about a wave are told, the latest first. */
export const GO_DECISIONS_TOLD = 20

type Row = Omit<GoDecisionType, 'decidedAt'> & { waveId: string; decidedAt: string }

async function readDecisions(
  { em }: SignedInContext,
  waveIds: readonly string[],
): Promise<Map<string, GoDecisionType[]>> {
  const rows: Row[] = await em.execute(
    `select w.id as "waveId", d.id, d.decision, d.reasons, d.conditions, d.verdicts,
            a.display_name as "decidedBy", to_json(d.decided_at) as "decidedAt"
       from wave w
      cross join lateral (
        select d.* from go_decision d where d.organization_id = w.organization_id and d.wave_id = w.id
         order by d.decided_at desc, d.id desc limit ${GO_DECISIONS_TOLD}) d
       join account a on a.organization_id = d.organization_id and a.id = d.decided_by_id
      where w.id = any (?::uuid[])
      order by d.decided_at desc, d.id desc`,
    [`{${waveIds.join(',')}}`],
  )
  return Map.groupBy(
    rows.map(({ decidedAt, ...row }) => ({ ...row, decidedAt: new Date(decidedAt) })),
    ({ waveId }) => waveId,
  )
}

/** What was decided about a wave, the latest first. */
export const goDecisionsOf = batched<GoDecisionType[]>(readDecisions, [])
