import type { LeadingConstraint } from '@tidemark/domain/programs/program-input'
import { batched } from '../../kernel/batched.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import type { ScopeChangeType } from './scope-change.type.ts'

/** A ledger as it is on file; what works against what leads is judged elsewhere. */
export interface LedgerRow {
  leadingConstraint: LeadingConstraint
  currency: string
  sponsorName: string | null
  entries: Omit<ScopeChangeType, 'isAgainstWhatLeads'>[]
}

async function readLedgers(
  { em }: SignedInContext,
  programIds: readonly string[],
): Promise<Map<string, LedgerRow>> {
  const rows: (LedgerRow & { id: string })[] = await em.execute(
    `select p.id, p.leading_constraint as "leadingConstraint", p.currency, p.sponsor_name as "sponsorName",
            coalesce(json_agg(json_build_object(
              'id', s.id, 'version', s.version, 'title', s.title, 'reason', s.reason, 'requestedBy', s.requested_by,
              'requestedOn', s.requested_on, 'timeEffectDays', s.time_effect_days, 'costEffect', s.cost_effect,
              'qualityEffect', s.quality_effect, 'decision', s.decision, 'decidedBy', s.decided_by,
              'decidedOn', s.decided_on, 'decisionReason', s.decision_reason, 'sponsorName', s.sponsor_name)
              order by s.decided_on desc nulls first, case when s.decided_on is null then s.requested_on end,
                       case when s.decided_on is null then s.id end, s.id desc)
              filter (where s.id is not null), '[]') as entries
       from program p left join scope_change s
         on s.organization_id = p.organization_id and s.program_id = p.id and s.archived_at is null
      where p.id = any (?::uuid[]) group by p.id`,
    [`{${programIds.join(',')}}`],
  )
  return new Map(rows.map(({ id, ...ledger }) => [id, ledger]))
}

/** The ledger of a program: open requests first, the longest waiting first, then what was decided, the last first. */
export const ledgerOf = batched<LedgerRow | null>(readLedgers, null)
