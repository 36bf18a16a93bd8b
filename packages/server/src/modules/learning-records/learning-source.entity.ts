import { defineEntity, p } from '@mikro-orm/core'
import { editable, tenantTable } from '../../kernel/tenant-table.ts'
import { Organization } from '../organization/organization.entity.ts'

const LearningSourceSchema = defineEntity({
  name: 'LearningSource',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    name: p.text(),
    /** What its key names; the key itself is worked out and kept nowhere. Another one makes the key before it dead. */
    keyId: p.uuid(),
    lastUsedOn: p.date().nullable(),
    ...editable,
  },
  uniques: [
    { properties: ['organization', 'id'] },
    { properties: ['organization', 'keyId'] },
    { properties: ['organization', 'name'] },
  ],
})

/** A learning system that may send statements of who has learned what. */
export class LearningSource extends LearningSourceSchema.class {}
LearningSourceSchema.setClass(LearningSource)
