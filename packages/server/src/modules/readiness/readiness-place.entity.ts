import { defineEntity, p } from '@mikro-orm/core'
import { tenantTable } from '../../kernel/tenant-table.ts'
import { BusinessUnit } from '../organization/business-unit.entity.ts'
import { Organization } from '../organization/organization.entity.ts'
import { ReadinessRound } from './readiness-round.entity.ts'

const ReadinessPlaceSchema = defineEntity({
  name: 'ReadinessPlace',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    round: () => p.manyToOne(ReadinessRound).deleteRule('cascade'),
    unit: () => p.manyToOne(BusinessUnit).deleteRule('restrict'),
    /** The unit above it within the round; null at the top. */
    parent: () => p.manyToOne(BusinessUnit).nullable().deleteRule('restrict'),
    /** Where it stands when the tree is read from the top, each unit before those below it; from 0. */
    position: p.integer(),
    depth: p.smallint(),
    name: p.text(),
    /** People of its own who were asked, without those below. */
    invitedCount: p.integer(),
  },
  uniques: [{ properties: ['organization', 'id'] }, { properties: ['organization', 'round', 'unit'] }],
  indexes: [{ properties: ['organization', 'unit'] }, { properties: ['organization', 'parent'] }],
})

/** A unit of the tree as it was when the round opened: moves and new names afterwards change nothing. */
export class ReadinessPlace extends ReadinessPlaceSchema.class {}
ReadinessPlaceSchema.setClass(ReadinessPlace)
