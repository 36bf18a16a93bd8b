import { defineEntity, p } from '@mikro-orm/core'
import { IMPACT_KINDS } from '@tidemark/domain/audiences/audience'
import { editable, tenantTable } from '../../kernel/tenant-table.ts'
import { Organization } from '../organization/organization.entity.ts'
import { Program } from '../programs/program.entity.ts'
import { Audience } from './audience.entity.ts'

const ChangeImpactSchema = defineEntity({
  name: 'ChangeImpact',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    program: () => p.manyToOne(Program).deleteRule('cascade'),
    audience: () => p.manyToOne(Audience).deleteRule('cascade'),
    kind: p.enum(IMPACT_KINDS),
    currentState: p.text(),
    futureState: p.text(),
    /** 0 (nothing changes) to 5 (everything does). */
    severity: p.smallint(),
    ...editable,
  },
  uniques: [{ properties: ['organization', 'id'] }],
  indexes: [{ properties: ['organization', 'program'] }, { properties: ['organization', 'audience'] }],
  checks: [{ name: 'change_impact_severity', expression: 'severity >= 0 and severity <= 5' }],
})

/** What changes for an audience: how it is now, how it will be, and how much that asks of them. */
export class ChangeImpact extends ChangeImpactSchema.class {}
ChangeImpactSchema.setClass(ChangeImpact)
