import { defineEntity, p } from '@mikro-orm/core'
import { tenantTable } from '../../kernel/tenant-table.ts'
import { Employee } from '../organization/employee.entity.ts'
import { Organization } from '../organization/organization.entity.ts'
import { Audience } from './audience.entity.ts'

const AudiencePersonSchema = defineEntity({
  name: 'AudiencePerson',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    audience: () => p.manyToOne(Audience).deleteRule('cascade'),
    employee: () => p.manyToOne(Employee).deleteRule('cascade'),
  },
  uniques: [{ properties: ['organization', 'id'] }, { properties: ['organization', 'audience', 'employee'] }],
  indexes: [{ properties: ['organization', 'employee'] }],
})

/** Somebody on the list that an audience is. */
export class AudiencePerson extends AudiencePersonSchema.class {}
AudiencePersonSchema.setClass(AudiencePerson)
