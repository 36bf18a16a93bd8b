import { defineEntity, p } from '@mikro-orm/core'
import { tenantTable } from '../../kernel/tenant-table.ts'
import { BusinessUnit } from '../organization/business-unit.entity.ts'
import { Organization } from '../organization/organization.entity.ts'
import { Wave } from './wave.entity.ts'

const WaveUnitSchema = defineEntity({
  name: 'WaveUnit',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    wave: () => p.manyToOne(Wave).deleteRule('cascade'),
    unit: () => p.manyToOne(BusinessUnit).deleteRule('cascade'),
  },
  uniques: [{ properties: ['organization', 'id'] }, { properties: ['organization', 'wave', 'unit'] }],
  indexes: [{ properties: ['organization', 'unit'] }],
})

/** A unit, and with it every unit below, that a wave reaches. */
export class WaveUnit extends WaveUnitSchema.class {}
WaveUnitSchema.setClass(WaveUnit)
