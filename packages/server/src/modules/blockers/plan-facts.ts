import type { SignalFacts } from '@tidemark/domain/blockers/signal-facts'
import type { LeadingConstraint } from '@tidemark/domain/programs/program-input'
import { type ScopeEffects, worksAgainst } from '@tidemark/domain/scope/works-against'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { readCoalitionFacts } from '../coalition/coalition.module.ts'

interface Row {
  behaviors: number
  aimless: number
  constraint: LeadingConstraint
  accepted: ScopeEffects[]
}

/** What the plan says: behaviors that serve no objective, scope changes that were accepted against what leads. */
export async function readPlanFacts({ em }: SignedInContext, programId: string): Promise<SignalFacts> {
  const [row]: Row[] = await em.execute(
    `select p.leading_constraint as constraint,
            (select count(*)::int from target_behavior b where b.program_id = p.id and b.archived_at is null)
              as behaviors,
            (select count(*)::int from target_behavior b
              where b.program_id = p.id and b.archived_at is null and b.objective_id is null) as aimless,
            (select coalesce(json_agg(json_build_object('timeEffectDays', c.time_effect_days,
                      'costEffect', c.cost_effect, 'qualityEffect', c.quality_effect)), '[]')
               from scope_change c
              where c.program_id = p.id and c.archived_at is null and c.decision = 'accepted') as accepted
       from program p where p.id = ?`,
    [programId],
  )
  if (!row) return {}
  const accepted = row.accepted.filter((change) => worksAgainst(change, row.constraint)).length
  return {
    aimlessBehaviors: { count: row.aimless, of: row.behaviors },
    scopeAgainstLeading: { accepted, constraint: row.constraint },
  }
}

/** Whom the coalition leaves alone. */
export async function readCoverageFacts({ em }: SignedInContext, programId: string): Promise<SignalFacts> {
  const { uncoveredUnits, affectedUnits } = await readCoalitionFacts(em, programId)
  return { uncoveredUnits: { count: uncoveredUnits, of: affectedUnits } }
}
