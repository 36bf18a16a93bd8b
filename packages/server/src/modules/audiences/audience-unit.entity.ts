import { defineEntity, p } from '@mikro-orm/core'
import { tenantTable } from '../../kernel/tenant-table.ts'
import { BusinessUnit } from '../organization/business-unit.entity.ts'
import { Organization } from '../organization/organization.entity.ts'
import { Audience } from './audience.entity.ts'

const AudienceUnitSchema = defineEntity({
  name: 'AudienceUnit',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    audience: () => p.manyToOne(Audience).deleteRule('cascade'),
    unit: () => p.manyToOne(BusinessUnit).deleteRule('cascade'),
  },
  uniques: [{ properties: ['organization', 'id'] }, { properties: ['organization', 'audience', 'unit'] }],
  indexes: [{ properties: ['organization', 'unit'] }],
})

/** A unit that the rule of an audience names; with it every unit below. */
export class AudienceUnit extends AudienceUnitSchema.class {}
AudienceUnitSchema.setClass(AudienceUnit)
