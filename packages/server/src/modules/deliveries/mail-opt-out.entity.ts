import { defineEntity, p } from '@mikro-orm/core'
import { tenantTable } from '../../kernel/tenant-table.ts'
import { Employee } from '../organization/employee.entity.ts'
import { Organization } from '../organization/organization.entity.ts'
import { Program } from '../programs/program.entity.ts'

const MailOptOutSchema = defineEntity({
  name: 'MailOptOut',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    program: () => p.manyToOne(Program).deleteRule('cascade'),
    employee: () => p.manyToOne(Employee).deleteRule('cascade'),
    optedOutOn: p.date(),
  },
  uniques: [{ properties: ['organization', 'id'] }, { properties: ['organization', 'program', 'employee'] }],
  indexes: [{ properties: ['organization', 'employee'] }],
})

/** That somebody wants no mails of a program that are good to know and no more. */
export class MailOptOut extends MailOptOutSchema.class {}
MailOptOutSchema.setClass(MailOptOut)
