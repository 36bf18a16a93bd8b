import { defineEntity, p } from '@mikro-orm/core'
import { tenantTable } from '../../kernel/tenant-table.ts'
import { Account } from '../access/account.entity.ts'
import { Organization } from '../organization/organization.entity.ts'
import { Program } from '../programs/program.entity.ts'
import { ChangeStep } from './change-step.entity.ts'

/** What a criterion said on the day of a decision. */
export interface RecordedVerdict {
  criterion: string
  state: 'met' | 'open' | 'unknown'
  sentence: string
}

const GateDecisionSchema = defineEntity({
  name: 'GateDecision',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    program: () => p.manyToOne(Program).deleteRule('cascade'),
    step: () => p.manyToOne(ChangeStep).deleteRule('cascade'),
    decision: p.enum(['closed', 'reopened'] as const),
    /** Why it was closed against an open criterion, or opened again. */
    reason: p.text().nullable(),
    verdicts: p.json<RecordedVerdict[]>(),
    victoryTooSoon: p.boolean().default(false),
    decidedBy: () => p.manyToOne(Account).deleteRule('restrict'),
    decidedAt: p.datetime().defaultRaw('now()'),
  },
  uniques: [{ properties: ['organization', 'id'] }],
  indexes: [
    { properties: ['organization', 'program'] },
    { properties: ['organization', 'step', 'decidedAt'] },
    { properties: ['organization', 'decidedBy'] },
  ],
})

/** That a step was closed or opened again, by whom, why, and what its gate said then. Never changed. */
export class GateDecision extends GateDecisionSchema.class {}
GateDecisionSchema.setClass(GateDecision)
