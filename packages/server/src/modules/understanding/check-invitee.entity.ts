import { defineEntity, p } from '@mikro-orm/core'
import { tenantTable } from '../../kernel/tenant-table.ts'
import { Employee } from '../organization/employee.entity.ts'
import { Organization } from '../organization/organization.entity.ts'
import { UnderstandingCheck } from './understanding-check.entity.ts'

const CheckInviteeSchema = defineEntity({
  name: 'CheckInvitee',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    check: () => p.manyToOne(UnderstandingCheck).deleteRule('cascade'),
    employee: () => p.manyToOne(Employee).deleteRule('cascade'),
  },
  uniques: [{ properties: ['organization', 'id'] }, { properties: ['organization', 'check', 'employee'] }],
  indexes: [{ properties: ['organization', 'employee'] }],
})

/** Somebody whom an understanding check asks. Its id is random, since a personal link carries it. */
export class CheckInvitee extends CheckInviteeSchema.class {}
CheckInviteeSchema.setClass(CheckInvitee)
