import { defineEntity, p } from '@mikro-orm/core'
import { editable, tenantTable } from '../../kernel/tenant-table.ts'
import { Organization } from '../organization/organization.entity.ts'
import { Objective } from '../programs/objective.entity.ts'
import { Program } from '../programs/program.entity.ts'

const TargetBehaviorSchema = defineEntity({
  name: 'TargetBehavior',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    program: () => p.manyToOne(Program).deleteRule('cascade'),
    objective: () => p.manyToOne(Objective).nullable().deleteRule('restrict'),
    name: p.text(),
    description: p.text(),
    direction: p.enum(['adopt', 'unlearn'] as const).default('adopt'),
    isCore: p.boolean().default(true),
    /** Share of opportunities at or over which (unlearn: at or under which) a person has adopted. */
    bar: p.double().$type<number>(),
    /** Length of the observation window; null = what was shown once counts from then on. */
    windowDays: p.integer().nullable(),
    minimumOpportunities: p.integer(),
    currentLevel: p.double().$type<number>().nullable(),
    targetLevel: p.double().$type<number>().nullable(),
    ...editable,
  },
  uniques: [{ properties: ['organization', 'id'] }, { properties: ['organization', 'program', 'name'] }],
  indexes: [{ properties: ['organization', 'objective'] }],
})

/** An observable, countable act that the program asks for, or an old habit to unlearn. */
export class TargetBehavior extends TargetBehaviorSchema.class {}
TargetBehaviorSchema.setClass(TargetBehavior)
