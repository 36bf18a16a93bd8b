import { defineEntity, p } from '@mikro-orm/core'
import { tenantTable } from '../../kernel/tenant-table.ts'
import { BusinessUnit } from '../organization/business-unit.entity.ts'
import { Employee } from '../organization/employee.entity.ts'
import { Organization } from '../organization/organization.entity.ts'
import { Program } from '../programs/program.entity.ts'
import { Recording } from './recording.entity.ts'
import { TargetBehavior } from './target-behavior.entity.ts'

const ObservationSchema = defineEntity({
  name: 'Observation',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    program: () => p.manyToOne(Program).deleteRule('cascade'),
    behavior: () => p.manyToOne(TargetBehavior).deleteRule('cascade'),
    employee: () => p.manyToOne(Employee).deleteRule('cascade'),
    /** The unit the person was in on that day. */
    unit: () => p.manyToOne(BusinessUnit).deleteRule('restrict'),
    recording: () => p.manyToOne(Recording).deleteRule('cascade'),
    observedOn: p.date(),
    opportunities: p.integer(),
    shown: p.integer(),
    withdrawnAt: p.datetime().nullable(),
  },
  uniques: [{ properties: ['organization', 'id'] }],
  indexes: [
    { properties: ['organization', 'program', 'employee', 'observedOn'] },
    { properties: ['organization', 'unit', 'observedOn'] },
    { properties: ['organization', 'behavior'] },
    { properties: ['organization', 'employee'] },
    { properties: ['organization', 'recording'] },
  ],
  checks: [
    {
      name: 'observation_counts',
      expression: 'opportunities >= 1 and opportunities <= 1000 and shown >= 0 and shown <= opportunities',
    },
  ],
})

/** What was seen of one person on one day. Never overwritten: a mistake is withdrawn and stays on file. */
export class Observation extends ObservationSchema.class {}
ObservationSchema.setClass(Observation)
