import { defineEntity, p } from '@mikro-orm/core'
import { editable, tenantTable } from '../../kernel/tenant-table.ts'
import { Account } from '../access/account.entity.ts'
import { Delivery } from '../deliveries/delivery.entity.ts'
import { BusinessUnit } from '../organization/business-unit.entity.ts'
import { Organization } from '../organization/organization.entity.ts'
import { Program } from '../programs/program.entity.ts'

const BriefingSchema = defineEntity({
  name: 'Briefing',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    program: () => p.manyToOne(Program).deleteRule('cascade'),
    delivery: () => p.manyToOne(Delivery).deleteRule('cascade'),
    /** The unit whose people they are. */
    unit: () => p.manyToOne(BusinessUnit).deleteRule('restrict'),
    /** Who is to brief; null while nobody with an account leads the unit. */
    manager: () => p.manyToOne(Account).nullable().deleteRule('restrict'),
    /** Tells the groups of one unit apart, from 1. */
    number: p.smallint(),
    plannedOn: p.date().nullable(),
    heldOn: p.date().nullable(),
    /** When whoever briefs was last reminded. */
    remindedOn: p.date().nullable(),
    ...editable,
  },
  uniques: [
    { properties: ['organization', 'id'] },
    { properties: ['organization', 'delivery', 'unit', 'number'] },
  ],
  indexes: [
    { properties: ['organization', 'program'] },
    { properties: ['organization', 'unit'] },
    { properties: ['organization', 'manager'] },
  ],
})

/** One group of a cascade: a line manager tells at most ten people what a brief says. */
export class Briefing extends BriefingSchema.class {}
BriefingSchema.setClass(Briefing)
