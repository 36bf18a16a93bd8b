import { defineEntity, p } from '@mikro-orm/core'
import { editable, tenantTable } from '../../kernel/tenant-table.ts'
import { Organization } from '../organization/organization.entity.ts'
import { Program } from '../programs/program.entity.ts'

const StepPlanSchema = defineEntity({
  name: 'StepPlan',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    program: () => p.manyToOne(Program).deleteRule('cascade'),
    mode: p.enum(['sequential', 'concurrent'] as const).default('sequential'),
    names: p.enum(['leading_change', 'accelerate'] as const).default('leading_change'),
    /** Shares 0..1 that the figures behind gates have to reach. */
    urgencyTarget: p.double().$type<number>().default(0.75),
    coverageTarget: p.double().$type<number>().default(0.7),
    trainingTarget: p.double().$type<number>().default(0.9),
    unitsTarget: p.double().$type<number>().default(0.5),
    /** From this severity on, an open blocker keeps step 5 open. */
    severeFrom: p.smallint().default(4),
    ...editable,
  },
  uniques: [{ properties: ['organization', 'id'] }, { properties: ['organization', 'program'] }],
  checks: [
    {
      name: 'step_plan_targets',
      expression:
        "urgency_target > '0'::double precision and urgency_target <= '1'::double precision and coverage_target > '0'::double precision and coverage_target <= '1'::double precision and training_target > '0'::double precision and training_target <= '1'::double precision and units_target > '0'::double precision and units_target <= '1'::double precision",
    },
    { name: 'step_plan_severe', expression: 'severe_from >= 1 and severe_from <= 5' },
  ],
})

/** How a program takes the eight steps: their mode, their names, and the targets of their gates. */
export class StepPlan extends StepPlanSchema.class {}
StepPlanSchema.setClass(StepPlan)
