import { defineEntity, p } from '@mikro-orm/core'
import { tenantTable } from '../../kernel/tenant-table.ts'
import { BusinessUnit } from '../organization/business-unit.entity.ts'
import { Organization } from '../organization/organization.entity.ts'
import { ReadinessRound } from './readiness-round.entity.ts'

const ReadinessRoundUnitSchema = defineEntity({
  name: 'ReadinessRoundUnit',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    round: () => p.manyToOne(ReadinessRound).deleteRule('cascade'),
    unit: () => p.manyToOne(BusinessUnit).deleteRule('restrict'),
  },
  uniques: [{ properties: ['organization', 'id'] }, { properties: ['organization', 'round', 'unit'] }],
  indexes: [{ properties: ['organization', 'unit'] }],
})

/** A unit whose people, and all below it, a round asks. */
export class ReadinessRoundUnit extends ReadinessRoundUnitSchema.class {}
ReadinessRoundUnitSchema.setClass(ReadinessRoundUnit)
