import { defineEntity, p } from '@mikro-orm/core'
import { tenantTable } from '../../kernel/tenant-table.ts'
import { BusinessUnit } from '../organization/business-unit.entity.ts'
import { Organization } from '../organization/organization.entity.ts'
import { Obstacle } from './obstacle.entity.ts'

const ObstacleUnitSchema = defineEntity({
  name: 'ObstacleUnit',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    obstacle: () => p.manyToOne(Obstacle).deleteRule('cascade'),
    unit: () => p.manyToOne(BusinessUnit).deleteRule('cascade'),
  },
  uniques: [{ properties: ['organization', 'id'] }, { properties: ['organization', 'obstacle', 'unit'] }],
  indexes: [{ properties: ['organization', 'unit'] }],
})

/** A unit, and with it every unit below, that something stands in the way of. */
export class ObstacleUnit extends ObstacleUnitSchema.class {}
ObstacleUnitSchema.setClass(ObstacleUnit)
