import { defineEntity, p } from '@mikro-orm/core'
import { tenantTable } from '../../kernel/tenant-table.ts'
import { Employee } from '../organization/employee.entity.ts'
import { Organization } from '../organization/organization.entity.ts'

const OutgoingMailSchema = defineEntity({
  name: 'OutgoingMail',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    /** What it says: the word of a mail kind. */
    kind: p.text(),
    /** The record that it is about; which table it is in, the kind knows. */
    about: p.uuid(),
    /** Tells mails of one kind about one record apart, such as the reminders of two days. */
    occasion: p.text().default(''),
    employee: () => p.manyToOne(Employee).deleteRule('cascade'),
    /** Where it went, or is to go. */
    address: p.text(),
    /** `failed`: for now, it is tried again; `given_up`: for good. */
    state: p.enum(['queued', 'sent', 'failed', 'given_up'] as const),
    attempts: p.smallint().default(0),
    /** What the mail server answered, or why it didn't. */
    lastError: p.text().nullable(),
    queuedOn: p.date(),
    sentOn: p.date().nullable(),
  },
  uniques: [
    { properties: ['organization', 'id'] },
    { properties: ['organization', 'kind', 'about', 'occasion', 'employee'] },
  ],
  indexes: [{ properties: ['organization', 'employee'] }],
})

/**
 * A mail to one person, once: what it says is written when it leaves, so nothing secret is kept here, and days are kept
 * instead of times.
 */
export class OutgoingMail extends OutgoingMailSchema.class {}
OutgoingMailSchema.setClass(OutgoingMail)
