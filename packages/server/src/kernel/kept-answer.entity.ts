import { defineEntity, p } from '@mikro-orm/core'
import { tenantTable } from './tenant-table.ts'

const KeptAnswerSchema = defineEntity({
  name: 'KeptAnswer',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organizationId: p.uuid(),
    accountId: p.uuid(),
    key: p.text(),
    /** SHA-256 of the whole request. */
    requestHash: p.text(),
    /** What each mutation of the request has answered, by the name of the answer there; null where that was a secret. */
    answers: p.json<Record<string, unknown>>(),
    createdAt: p.datetime().defaultRaw('now()'),
  },
  uniques: [{ properties: ['organizationId', 'id'] }, { properties: ['organizationId', 'accountId', 'key'] }],
  indexes: [{ properties: ['organizationId', 'createdAt'] }],
})

/** What a request with an idempotency key was answered, for when it is sent again; cleared after a week. */
export class KeptAnswer extends KeptAnswerSchema.class {}
KeptAnswerSchema.setClass(KeptAnswer)
