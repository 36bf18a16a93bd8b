import { defineEntity, p } from '@mikro-orm/core'
import { editable, tenantTable } from '../../kernel/tenant-table.ts'
import { Organization } from '../organization/organization.entity.ts'
import { Program } from '../programs/program.entity.ts'

const ScopeChangeSchema = defineEntity({
  name: 'ScopeChange',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    program: () => p.manyToOne(Program).deleteRule('cascade'),
    title: p.text(),
    reason: p.text().nullable(),
    requestedBy: p.text(),
    requestedOn: p.date(),
    /** Days that the program takes longer (negative: shorter). */
    timeEffectDays: p.integer().default(0),
    /** What it costs more, in the currency of the program (negative: less). */
    costEffect: p.double().$type<number>().default(0),
    /** From -2, much worse, to 2, much better. */
    qualityEffect: p.smallint().default(0),
    decision: p.enum(['open', 'accepted', 'rejected', 'withdrawn'] as const).default('open'),
    decidedBy: p.text().nullable(),
    decidedOn: p.date().nullable(),
    decisionReason: p.text().nullable(),
    /** Who as the sponsor stands for a change that works against what leads. */
    sponsorName: p.text().nullable(),
    ...editable,
  },
  uniques: [{ properties: ['organization', 'id'] }],
  indexes: [{ properties: ['organization', 'program'] }],
  checks: [
    { name: 'scope_change_quality', expression: 'quality_effect >= -2 and quality_effect <= 2' },
    {
      name: 'scope_change_decided',
      expression: `decision = 'open'::text or decided_by is not null and decided_on is not null`,
    },
  ],
})

/** A wish to do more, less or otherwise than agreed, with what it does to time, cost and quality, and what was decided. */
export class ScopeChange extends ScopeChangeSchema.class {}
ScopeChangeSchema.setClass(ScopeChange)
