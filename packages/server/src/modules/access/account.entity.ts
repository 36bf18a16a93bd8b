import { defineEntity, p } from '@mikro-orm/core'
import { editable, tenantTable } from '../../kernel/tenant-table.ts'
import { Employee } from '../organization/employee.entity.ts'
import { Organization } from '../organization/organization.entity.ts'

const AccountSchema = defineEntity({
  name: 'Account',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    /** The key of the sign-in record, which lives in the schema of the sign-in library. */
    authUserId: p.text().unique(),
    email: p.text(),
    displayName: p.text(),
    status: p.enum(['active', 'disabled'] as const).default('active'),
    employee: () => p.manyToOne(Employee).nullable().deleteRule('restrict'),
    ...editable,
  },
  uniques: [{ properties: ['organization', 'id'] }, { properties: ['organization', 'email'] }],
  indexes: [{ properties: ['organization', 'employee'] }],
})

/** Somebody who can sign in to one organization. */
export class Account extends AccountSchema.class {}
AccountSchema.setClass(Account)
