import { defineEntity, p } from '@mikro-orm/core'
import { ROLES } from '@tidemark/domain/access/roles'
import { tenantTable } from '../../kernel/tenant-table.ts'
import { BusinessUnit } from '../organization/business-unit.entity.ts'
import { Organization } from '../organization/organization.entity.ts'
import { Program } from '../programs/program.entity.ts'
import { Account } from './account.entity.ts'

const RoleAssignmentSchema = defineEntity({
  name: 'RoleAssignment',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    account: () => p.manyToOne(Account).deleteRule('cascade'),
    role: p.enum(ROLES),
    unit: () => p.manyToOne(BusinessUnit).nullable().deleteRule('cascade'),
    program: () => p.manyToOne(Program).nullable().deleteRule('cascade'),
  },
  uniques: [{ properties: ['organization', 'id'] }],
  indexes: [
    { properties: ['organization', 'account'] },
    { properties: ['organization', 'unit'] },
    { properties: ['organization', 'program'] },
  ],
  checks: [
    {
      name: 'role_assignment_line_manager_has_unit',
      expression: `role <> 'line_manager' or unit_id is not null`,
    },
  ],
})

/** One role of an account, with the unit or the program that it reaches. */
export class RoleAssignment extends RoleAssignmentSchema.class {}
RoleAssignmentSchema.setClass(RoleAssignment)
