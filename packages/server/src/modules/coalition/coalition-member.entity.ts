import { defineEntity, p } from '@mikro-orm/core'
import { editable, tenantTable } from '../../kernel/tenant-table.ts'
import { Organization } from '../organization/organization.entity.ts'
import { Program } from '../programs/program.entity.ts'

const CoalitionMemberSchema = defineEntity({
  name: 'CoalitionMember',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    program: () => p.manyToOne(Program).deleteRule('cascade'),
    fullName: p.text(),
    role: p.enum(['sponsor', 'leader', 'change_agent', 'member'] as const),
    note: p.text().nullable(),
    ...editable,
  },
  uniques: [{ properties: ['organization', 'id'] }],
  indexes: [{ properties: ['organization', 'program'] }],
})

/** Somebody of the guiding coalition. The role is one in the change; it lets nobody do anything in Tidemark. */
export class CoalitionMember extends CoalitionMemberSchema.class {}
CoalitionMemberSchema.setClass(CoalitionMember)
