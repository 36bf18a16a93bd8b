import { defineEntity, p } from '@mikro-orm/core'
import { editable, tenantTable } from '../../kernel/tenant-table.ts'
import { Organization } from '../organization/organization.entity.ts'

const ProgramSchema = defineEntity({
  name: 'Program',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    name: p.text(),
    /** Why the organization can't stay as it is; empty = not written yet. */
    caseForChange: p.text().default(''),
    vision: p.text(),
    strategy: p.text(),
    sponsorName: p.text().nullable(),
    /** Who keeps adoption where it is once the program is over. */
    sustainmentOwnerName: p.text().nullable(),
    /** ISO 4217; what scope changes cost is told in it. */
    currency: p.text().default('EUR'),
    leadingConstraint: p.enum(['time', 'cost', 'quality'] as const),
    bandLower: p.double().$type<number>(),
    bandUpper: p.double().$type<number>(),
    measurement: p.enum(['census', 'sample'] as const),
    observationMode: p.enum(['named', 'unit_counts'] as const),
    reportingPeriod: p.enum(['week', 'month'] as const),
    sustainPeriods: p.integer().default(4),
    startsOn: p.date(),
    provenance: p.enum(['own', 'made_up', 'published'] as const).default('own'),
    provenanceNote: p.text().nullable(),
    ...editable,
  },
  uniques: [{ properties: ['organization', 'id'] }, { properties: ['organization', 'name'] }],
  checks: [
    {
      name: 'program_band',
      expression: `band_lower > '0'::double precision and band_lower < band_upper and band_upper <= '1'::double precision`,
    },
  ],
})

/** A change program: the new way of working, and the band of adoption at which it carries itself. */
export class Program extends ProgramSchema.class {}
ProgramSchema.setClass(Program)
