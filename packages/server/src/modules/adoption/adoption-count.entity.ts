import { defineEntity, p } from '@mikro-orm/core'
import { tenantTable } from '../../kernel/tenant-table.ts'
import { TargetBehavior } from '../behaviors/target-behavior.entity.ts'
import { BusinessUnit } from '../organization/business-unit.entity.ts'
import { Organization } from '../organization/organization.entity.ts'
import { Program } from '../programs/program.entity.ts'

const AdoptionCountSchema = defineEntity({
  name: 'AdoptionCount',
  ...tenantTable,
  properties: {
    id: p.uuid().primary().defaultRaw('gen_random_uuid()'),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    program: () => p.manyToOne(Program).deleteRule('cascade'),
    unit: () => p.manyToOne(BusinessUnit).deleteRule('cascade'),
    /** Null = every core behavior of the program together. */
    behavior: () => p.manyToOne(TargetBehavior).nullable().deleteRule('cascade'),
    periodStartsOn: p.date(),
    ownEligible: p.integer(),
    ownObserved: p.integer(),
    ownAdopters: p.integer(),
    totalEligible: p.integer(),
    totalObserved: p.integer(),
    totalAdopters: p.integer(),
    /** What the units add up to as weights (see `group-figure.ts`): raw counts would let the unit observed most speak for all. */
    totalCovered: p.integer(),
    totalAdopting: p.double(),
    totalImprecision: p.double(),
  },
  uniques: [{ properties: ['organization', 'id'] }],
  indexes: [
    {
      name: 'adoption_count_all_core_unique',
      expression:
        'create unique index "adoption_count_all_core_unique" on "adoption_count" ("organization_id", "program_id", "period_starts_on", "unit_id") where behavior_id is null',
    },
    {
      name: 'adoption_count_behavior_unique',
      expression:
        'create unique index "adoption_count_behavior_unique" on "adoption_count" ("organization_id", "program_id", "behavior_id", "period_starts_on", "unit_id") where behavior_id is not null',
    },
    { properties: ['organization', 'program', 'unit', 'periodStartsOn'] },
    { properties: ['organization', 'unit'] },
    { properties: ['organization', 'behavior'] },
  ],
})

/** Counts kept per unit and period: the unit's own people, and with everybody below it. The board reads these. */
export class AdoptionCount extends AdoptionCountSchema.class {}
AdoptionCountSchema.setClass(AdoptionCount)
