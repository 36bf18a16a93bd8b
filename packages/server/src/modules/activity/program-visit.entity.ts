import { defineEntity, p } from '@mikro-orm/core'
import { tenantTable } from '../../kernel/tenant-table.ts'
import { Account } from '../access/account.entity.ts'
import { Organization } from '../organization/organization.entity.ts'
import { Program } from '../programs/program.entity.ts'

const ProgramVisitSchema = defineEntity({
  name: 'ProgramVisit',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    account: () => p.manyToOne(Account).deleteRule('cascade'),
    program: () => p.manyToOne(Program).deleteRule('cascade'),
    visitedAt: p.datetime(),
    /** The visit before that one: what happened since is new to them. */
    previousAt: p.datetime().nullable(),
  },
  uniques: [{ properties: ['organization', 'id'] }, { properties: ['organization', 'account', 'program'] }],
  indexes: [{ properties: ['organization', 'program'] }],
})

/** When somebody last looked at a program. */
export class ProgramVisit extends ProgramVisitSchema.class {}
ProgramVisitSchema.setClass(ProgramVisit)
