import { defineEntity, p } from '@mikro-orm/core'
import { tenantTable } from '../../kernel/tenant-table.ts'
import { BusinessUnit } from '../organization/business-unit.entity.ts'
import { Organization } from '../organization/organization.entity.ts'
import { CoalitionMember } from './coalition-member.entity.ts'

const CoalitionMemberUnitSchema = defineEntity({
  name: 'CoalitionMemberUnit',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    member: () => p.manyToOne(CoalitionMember).deleteRule('cascade'),
    unit: () => p.manyToOne(BusinessUnit).deleteRule('cascade'),
  },
  uniques: [{ properties: ['organization', 'id'] }, { properties: ['organization', 'member', 'unit'] }],
  indexes: [{ properties: ['organization', 'unit'] }],
})

/** A unit, and with it every unit below, that a member of the coalition stands for. */
export class CoalitionMemberUnit extends CoalitionMemberUnitSchema.class {}
CoalitionMemberUnitSchema.setClass(CoalitionMemberUnit)
