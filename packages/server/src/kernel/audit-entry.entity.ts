import { defineEntity, p } from '@mikro-orm/core'
import { tenantTable } from './tenant-table.ts'

const AuditEntrySchema = defineEntity({
  name: 'AuditEntry',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organizationId: p.uuid(),
    /** Place in the organization's chain, from 1 without gaps. */
    sequence: p.bigint('string'),
    /** The hash of the entry before; null in the first one. */
    previousHash: p.blob().nullable(),
    /** Over all that stands here but `detail`, which has a hash of its own so that it can be erased. */
    hash: p.blob(),
    accountId: p.uuid().nullable(),
    command: p.text(),
    subjectId: p.uuid().nullable(),
    /** Null once erased. */
    detail: p.json<unknown>().nullable(),
    /** Random, so that nobody can guess an erased detail by hashing what it may have been. */
    detailSalt: p.blob().nullable(),
    detailHash: p.blob(),
    erasedAt: p.datetime().nullable(),
    at: p.datetime().defaultRaw('now()'),
  },
  uniques: [{ properties: ['organizationId', 'id'] }, { properties: ['organizationId', 'sequence'] }],
  indexes: [
    { properties: ['organizationId', 'subjectId', 'sequence'] },
    { properties: ['organizationId', 'at'] },
  ],
  triggers: [
    {
      name: 'chain',
      timing: 'before',
      events: ['insert'],
      expression: `create trigger "chain" before insert on "audit_entry" for each row execute function app.chain_audit_entry()`,
    },
  ],
})

/**
 * Who did what to which record, and when; written in the transaction of the command itself (`write-audit-entries.ts`). The
 * database numbers and chains the entries: the app's role can add one at the end, and do nothing else.
 */
export class AuditEntry extends AuditEntrySchema.class {}
AuditEntrySchema.setClass(AuditEntry)
