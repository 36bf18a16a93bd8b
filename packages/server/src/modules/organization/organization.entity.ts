import { defineEntity, p } from '@mikro-orm/core'
import { organizationTable } from '../../kernel/tenant-table.ts'

const OrganizationSchema = defineEntity({
  name: 'Organization',
  ...organizationTable,
  properties: {
    id: p.uuid().primary(),
    name: p.text(),
    isDemonstration: p.boolean().default(false),
    minimumGroupSize: p.integer().default(5),
    attribution: p.text().nullable(),
    createdAt: p.datetime().defaultRaw('now()'),
  },
  checks: [{ name: 'organization_minimum_group_size', expression: 'minimum_group_size >= 5' }],
})

/** A tenant. Its minimum group size may be raised above five, never lowered. */
export class Organization extends OrganizationSchema.class {}
OrganizationSchema.setClass(Organization)
