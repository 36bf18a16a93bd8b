import { defineEntity, p } from '@mikro-orm/core'
import { editable, tenantTable } from '../../kernel/tenant-table.ts'
import { BusinessUnit } from './business-unit.entity.ts'
import { Organization } from './organization.entity.ts'

const EmployeeSchema = defineEntity({
  name: 'Employee',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    /** The unit of the latest membership, kept beside the history so that lists need not look it up. */
    unit: () => p.manyToOne(BusinessUnit).deleteRule('restrict'),
    staffNumber: p.text(),
    fullName: p.text(),
    email: p.text().nullable(),
    jobTitle: p.text().nullable(),
    jobFamily: p.text().nullable(),
    level: p.text().nullable(),
    location: p.text().nullable(),
    /** When the person was made nobody, for good: what is left is a key that counts stand on. */
    erasedAt: p.datetime().nullable(),
    ...editable,
  },
  uniques: [{ properties: ['organization', 'id'] }, { properties: ['organization', 'staffNumber'] }],
  indexes: [
    { properties: ['organization', 'unit', 'fullName'] },
    { properties: ['organization', 'fullName', 'id'] },
  ],
})

/** A person who works in one unit at a time. */
export class Employee extends EmployeeSchema.class {}
EmployeeSchema.setClass(Employee)
