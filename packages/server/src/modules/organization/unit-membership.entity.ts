import { defineEntity, p } from '@mikro-orm/core'
import { tenantTable } from '../../kernel/tenant-table.ts'
import { BusinessUnit } from './business-unit.entity.ts'
import { Employee } from './employee.entity.ts'
import { Organization } from './organization.entity.ts'

const UnitMembershipSchema = defineEntity({
  name: 'UnitMembership',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    employee: () => p.manyToOne(Employee).deleteRule('cascade'),
    unit: () => p.manyToOne(BusinessUnit).deleteRule('restrict'),
    startsOn: p.date(),
  },
  uniques: [{ properties: ['organization', 'id'] }, { properties: ['organization', 'employee', 'startsOn'] }],
  indexes: [{ properties: ['organization', 'unit', 'startsOn'] }],
})

/**
 * From a day on, a person works in a unit; it ends where the next one starts. With one row a person and day,
 * two units at once cannot be written down.
 */
export class UnitMembership extends UnitMembershipSchema.class {}
UnitMembershipSchema.setClass(UnitMembership)
