import { defineEntity, p } from '@mikro-orm/core'
import { editable, tenantTable } from '../../kernel/tenant-table.ts'
import { Organization } from '../organization/organization.entity.ts'
import { Program } from './program.entity.ts'

const WaveSchema = defineEntity({
  name: 'Wave',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    program: () => p.manyToOne(Program).deleteRule('cascade'),
    name: p.text(),
    status: p.enum(['planned', 'active', 'live', 'closed'] as const).default('planned'),
    startsOn: p.date(),
    goLiveOn: p.date(),
    endsOn: p.date(),
    supportEndsOn: p.date().nullable(),
    ...editable,
  },
  uniques: [{ properties: ['organization', 'id'] }],
  indexes: [{ properties: ['organization', 'program'] }],
  checks: [{ name: 'wave_dates', expression: 'starts_on <= go_live_on and go_live_on <= ends_on' }],
})

/** A dated rollout of a program to a set of units. */
export class Wave extends WaveSchema.class {}
WaveSchema.setClass(Wave)
