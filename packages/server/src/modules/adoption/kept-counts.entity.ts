import { defineEntity, p } from '@mikro-orm/core'
import { tenantTable } from '../../kernel/tenant-table.ts'
import { Organization } from '../organization/organization.entity.ts'
import { Program } from '../programs/program.entity.ts'

const KeptCountsSchema = defineEntity({
  name: 'KeptCounts',
  tableName: 'kept_counts',
  ...tenantTable,
  properties: {
    id: p.uuid().primary().defaultRaw('gen_random_uuid()'),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    program: () => p.manyToOne(Program).deleteRule('cascade'),
    firstPeriodStartsOn: p.date(),
    lastPeriodStartsOn: p.date(),
    countsVersion: p.integer().default(1),
    keptAt: p.datetime().defaultRaw('now()'),
  },
  uniques: [{ properties: ['organization', 'id'] }, { properties: ['organization', 'program'] }],
})

/** Which periods of a program are counted, and since when the counts are as they are. */
export class KeptCounts extends KeptCountsSchema.class {}
KeptCountsSchema.setClass(KeptCounts)
