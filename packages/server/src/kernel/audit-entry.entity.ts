import { defineEntity, p } from '@mikro-orm/core'
import { tenantTable } from './tenant-table.ts'

const AuditEntrySchema = defineEntity({
  name: 'AuditEntry',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organizationId: p.uuid(),
    accountId: p.uuid().nullable(),
    command: p.text(),
    subjectId: p.uuid().nullable(),
    detail: p.json<unknown>(),
    at: p.datetime().defaultRaw('now()'),
  },
  uniques: [{ properties: ['organizationId', 'id'] }],
  indexes: [{ properties: ['organizationId', 'subjectId', 'at'] }, { properties: ['organizationId', 'at'] }],
})

/** Who did what to which record, and when; written in the transaction of the command itself. */
export class AuditEntry extends AuditEntrySchema.class {}
AuditEntrySchema.setClass(AuditEntry)
