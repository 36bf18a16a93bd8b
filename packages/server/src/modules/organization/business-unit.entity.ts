import { defineEntity, p } from '@mikro-orm/core'
import { editable, tenantTable } from '../../kernel/tenant-table.ts'
import { Organization } from './organization.entity.ts'

const BusinessUnitSchema = defineEntity({
  name: 'BusinessUnit',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    parent: () => p.manyToOne(BusinessUnit).nullable().deleteRule('restrict'),
    code: p.text(),
    name: p.text(),
    /** Full-time equivalents of the unit's own posts, without the units below it. */
    headcount: p.decimal('number').precision(12).scale(2).nullable(),
    ...editable,
  },
  uniques: [{ properties: ['organization', 'id'] }, { properties: ['organization', 'code'] }],
  indexes: [{ properties: ['organization', 'parent'] }],
})

/** A unit of the organization's tree. */
export class BusinessUnit extends BusinessUnitSchema.class {}
BusinessUnitSchema.setClass(BusinessUnit)
