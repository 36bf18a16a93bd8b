import { defineEntity, p } from '@mikro-orm/core'
import { editable, tenantTable } from '../../kernel/tenant-table.ts'
import { Organization } from '../organization/organization.entity.ts'
import { Program } from '../programs/program.entity.ts'

const ChangeStepSchema = defineEntity({
  name: 'ChangeStep',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    program: () => p.manyToOne(Program).deleteRule('cascade'),
    number: p.smallint(),
    status: p.enum(['not_started', 'in_progress', 'done'] as const).default('not_started'),
    ownerName: p.text().nullable(),
    startsOn: p.date().nullable(),
    dueOn: p.date().nullable(),
    note: p.text().nullable(),
    ...editable,
  },
  uniques: [{ properties: ['organization', 'id'] }, { properties: ['organization', 'program', 'number'] }],
  checks: [{ name: 'change_step_one_of_eight', expression: 'number >= 1 and number <= 8' }],
})

/** Where a program stands on one of Kotter's eight steps. */
export class ChangeStep extends ChangeStepSchema.class {}
ChangeStepSchema.setClass(ChangeStep)
