import { defineEntity, p } from '@mikro-orm/core'
import { tenantTable } from '../../kernel/tenant-table.ts'
import { Audience } from '../audiences/audience.entity.ts'
import { Organization } from '../organization/organization.entity.ts'
import { Communication } from './communication.entity.ts'

const CommunicationAudienceSchema = defineEntity({
  name: 'CommunicationAudience',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    communication: () => p.manyToOne(Communication).deleteRule('cascade'),
    audience: () => p.manyToOne(Audience).deleteRule('restrict'),
    /** In place of what the audience itself says; null = as the audience says. */
    slant: p.text().nullable(),
    whatsInIt: p.text().nullable(),
  },
  uniques: [
    { properties: ['organization', 'id'] },
    { properties: ['organization', 'communication', 'audience'] },
  ],
  indexes: [{ properties: ['organization', 'audience'] }],
})

/** An audience of a communication, and how it is cut for it. */
export class CommunicationAudience extends CommunicationAudienceSchema.class {}
CommunicationAudienceSchema.setClass(CommunicationAudience)
