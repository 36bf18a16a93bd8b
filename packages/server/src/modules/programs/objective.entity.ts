import { defineEntity, p } from '@mikro-orm/core'
import { editable, tenantTable } from '../../kernel/tenant-table.ts'
import { Organization } from '../organization/organization.entity.ts'
import { Program } from './program.entity.ts'

const ObjectiveSchema = defineEntity({
  name: 'Objective',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    program: () => p.manyToOne(Program).deleteRule('cascade'),
    statement: p.text(),
    metric: p.text(),
    unit: p.text(),
    baseline: p.double().$type<number>(),
    target: p.double().$type<number>(),
    ...editable,
  },
  uniques: [{ properties: ['organization', 'id'] }],
  indexes: [{ properties: ['organization', 'program'] }],
})

/** What customers shall notice: a metric with its baseline and its target. */
export class Objective extends ObjectiveSchema.class {}
ObjectiveSchema.setClass(Objective)
