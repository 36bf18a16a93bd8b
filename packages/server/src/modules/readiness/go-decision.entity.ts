import { defineEntity, p } from '@mikro-orm/core'
import { tenantTable } from '../../kernel/tenant-table.ts'
import { Account } from '../access/account.entity.ts'
import { Organization } from '../organization/organization.entity.ts'
import { Program } from '../programs/program.entity.ts'
import { Wave } from '../programs/wave.entity.ts'

/** What a criterion said on the day of a decision. */
export interface RecordedGoVerdict {
  criterion: string
  state: 'met' | 'open' | 'unknown'
  sentence: string
}

const GoDecisionSchema = defineEntity({
  name: 'GoDecision',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    program: () => p.manyToOne(Program).deleteRule('cascade'),
    wave: () => p.manyToOne(Wave).deleteRule('cascade'),
    decision: p.enum(['go', 'go_with_conditions', 'no_go'] as const),
    reasons: p.text(),
    conditions: p.text().nullable(),
    verdicts: p.json<RecordedGoVerdict[]>(),
    decidedBy: () => p.manyToOne(Account).deleteRule('restrict'),
    decidedAt: p.datetime().defaultRaw('now()'),
  },
  uniques: [{ properties: ['organization', 'id'] }],
  indexes: [
    { properties: ['organization', 'wave', 'decidedAt'] },
    { properties: ['organization', 'program'] },
    { properties: ['organization', 'decidedBy'] },
  ],
})

/** That a wave may go live or may not, by whom, why, and what its criteria said then. Never changed. */
export class GoDecision extends GoDecisionSchema.class {}
GoDecisionSchema.setClass(GoDecision)
