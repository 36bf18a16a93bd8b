import { defineEntity, p } from '@mikro-orm/core'
import { RELATION_KINDS } from '@tidemark/domain/stakeholders/stakeholder'
import { editable, tenantTable } from '../../kernel/tenant-table.ts'
import { Organization } from '../organization/organization.entity.ts'
import { Program } from '../programs/program.entity.ts'
import { Stakeholder } from './stakeholder.entity.ts'

const StakeholderRelationSchema = defineEntity({
  name: 'StakeholderRelation',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    program: () => p.manyToOne(Program).deleteRule('cascade'),
    from: () => p.manyToOne(Stakeholder).deleteRule('cascade'),
    to: () => p.manyToOne(Stakeholder).deleteRule('cascade'),
    kind: p.enum(RELATION_KINDS),
    note: p.text().nullable(),
    ...editable,
  },
  uniques: [{ properties: ['organization', 'id'] }, { properties: ['organization', 'from', 'to', 'kind'] }],
  indexes: [{ properties: ['organization', 'program'] }, { properties: ['organization', 'to'] }],
  checks: [{ name: 'stakeholder_relation_of_two', expression: 'from_id <> to_id' }],
})

/** How one stakeholder stands to another. */
export class StakeholderRelation extends StakeholderRelationSchema.class {}
StakeholderRelationSchema.setClass(StakeholderRelation)
