import { defineEntity, p } from '@mikro-orm/core'
import { tenantTable } from '../../kernel/tenant-table.ts'
import { BusinessUnit } from '../organization/business-unit.entity.ts'
import { Organization } from '../organization/organization.entity.ts'
import { Program } from '../programs/program.entity.ts'

const AdoptionChangeSchema = defineEntity({
  name: 'AdoptionChange',
  ...tenantTable,
  properties: {
    id: p.uuid().primary().defaultRaw('gen_random_uuid()'),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    /** Null = every program of the organization: its tree or its people changed. */
    program: () => p.manyToOne(Program).nullable().deleteRule('cascade'),
    /** Null = every unit of the program. */
    unit: () => p.manyToOne(BusinessUnit).nullable().deleteRule('cascade'),
    /** First day that may count differently; null = from the program's start. */
    fromDay: p.date().nullable(),
    changedAt: p.datetime().defaultRaw('now()'),
  },
  uniques: [{ properties: ['organization', 'id'] }],
  indexes: [{ properties: ['organization', 'program'] }, { properties: ['organization', 'unit'] }],
})

/**
 * A note, written with the rows it is about, that kept counts no longer match them. Folding takes the notes
 * away; writers never wait for each other on the root's row.
 */
export class AdoptionChange extends AdoptionChangeSchema.class {}
AdoptionChangeSchema.setClass(AdoptionChange)
