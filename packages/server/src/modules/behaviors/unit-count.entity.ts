import { defineEntity, p } from '@mikro-orm/core'
import { tenantTable } from '../../kernel/tenant-table.ts'
import { BusinessUnit } from '../organization/business-unit.entity.ts'
import { Organization } from '../organization/organization.entity.ts'
import { Program } from '../programs/program.entity.ts'
import { Recording } from './recording.entity.ts'
import { TargetBehavior } from './target-behavior.entity.ts'

const UnitCountSchema = defineEntity({
  name: 'UnitCount',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    program: () => p.manyToOne(Program).deleteRule('cascade'),
    behavior: () => p.manyToOne(TargetBehavior).deleteRule('cascade'),
    unit: () => p.manyToOne(BusinessUnit).deleteRule('restrict'),
    recording: () => p.manyToOne(Recording).deleteRule('cascade'),
    observedOn: p.date(),
    observed: p.integer(),
    showing: p.integer(),
    withdrawnAt: p.datetime().nullable(),
  },
  uniques: [{ properties: ['organization', 'id'] }],
  indexes: [
    { properties: ['organization', 'program', 'unit', 'observedOn'] },
    { properties: ['organization', 'unit'] },
    { properties: ['organization', 'behavior'] },
    { properties: ['organization', 'recording'] },
  ],
  checks: [
    { name: 'unit_count_counts', expression: 'observed >= 1 and showing >= 0 and showing <= observed' },
  ],
})

/** How many of a unit's people showed a behavior, where nobody may be named. */
export class UnitCount extends UnitCountSchema.class {}
UnitCountSchema.setClass(UnitCount)
