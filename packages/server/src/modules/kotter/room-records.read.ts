import type { EntityManager } from '@mikro-orm/postgresql'
import type { BehaviorFacts, WaveFacts } from '@tidemark/domain/kotter/gate-facts'
import type { StepPlanInput } from '@tidemark/domain/kotter/step-plan-input'
import type { ChangeStepType } from './change-step.type.ts'
import type { RecordedVerdict } from './gate-decision.entity.ts'

/** How many decisions of a step are told, the latest first. */
export const DECISIONS_TOLD = 20

/** A decision about a gate, as its room tells it. */
export interface DecisionRecord {
  id: string
  decision: 'closed' | 'reopened'
  reason: string | null
  verdicts: RecordedVerdict[]
  victoryTooSoon: boolean
  decidedBy: string
  decidedAt: string
}

/** What lies in a program's own tables and its gates are judged by. */
export interface RoomRecords {
  /** The whole row of the program. */
  program: ProgramRow
  plan: StepPlanInput & { id: string; version: number }
  steps: (ChangeStepType & { decisions: DecisionRecord[]; evidenceCount: number })[]
  waves: WaveFacts[]
  behaviors: BehaviorFacts
}

/** The columns of a program that gates ask for. */
interface ProgramRow extends Record<string, unknown> {
  id: string
  case_for_change: string
  vision: string
  strategy: string
  sustainment_owner_name: string | null
  band_lower: number
  band_upper: number
  sustain_periods: number
  archived_at: string | null
}

/** A program with its steps, their plan and decisions, its waves and its behaviors, in one statement; null if it isn't there. */
export async function readRoomRecords(em: EntityManager, programId: string): Promise<RoomRecords | null> {
  const [records]: RoomRecords[] = await em.execute(
    `select to_json(p) as program,
            (select json_build_object('id', s.id, 'version', s.version, 'mode', s.mode, 'names', s.names,
                      'urgencyTarget', s.urgency_target, 'coverageTarget', s.coverage_target,
                      'trainingTarget', s.training_target, 'unitsTarget', s.units_target, 'severeFrom', s.severe_from)
               from step_plan s where s.organization_id = p.organization_id and s.program_id = p.id) as plan,
            (select json_agg(json_build_object('id', c.id, 'version', c.version, 'number', c.number, 'status', c.status,
                      'ownerName', c.owner_name, 'startsOn', c.starts_on, 'dueOn', c.due_on, 'note', c.note,
                      'decisions', d.decisions, 'evidenceCount',
                      (select count(*) from evidence e where e.organization_id = c.organization_id
                          and e.step_id = c.id and e.archived_at is null)) order by c.number)
               from change_step c
               cross join lateral (
                 select coalesce(json_agg(json_build_object('id', g.id, 'decision', g.decision, 'reason', g.reason,
                          'verdicts', g.verdicts, 'victoryTooSoon', g.victory_too_soon,
                          'decidedBy', g.display_name, 'decidedAt', g.decided_at)), '[]') as decisions
                   from (select g.*, a.display_name from gate_decision g
                           join account a on a.organization_id = g.organization_id and a.id = g.decided_by_id
                          where g.organization_id = c.organization_id and g.step_id = c.id
                          order by g.decided_at desc, g.id desc limit ${DECISIONS_TOLD}) g) d
              where c.organization_id = p.organization_id and c.program_id = p.id) as steps,
            (select coalesce(json_agg(json_build_object('id', w.id, 'name', w.name, 'status', w.status,
                      'startsOn', w.starts_on) order by w.starts_on, w.id), '[]')
               from wave w
              where w.organization_id = p.organization_id and w.program_id = p.id and w.archived_at is null) as waves,
            (select json_build_object(
                      'withObjective', json_build_object('count', count(b.objective_id), 'of', count(*)),
                      'withoutObjective', coalesce(
                        json_agg(json_build_object('id', b.id, 'name', b.name) order by b.name, b.id)
                          filter (where b.objective_id is null), '[]'))
               from target_behavior b
              where b.organization_id = p.organization_id and b.program_id = p.id and b.archived_at is null) as behaviors
       from program p where p.id = ?`,
    [programId],
  )
  return records ?? null
}
