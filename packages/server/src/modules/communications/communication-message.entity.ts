import { defineEntity, p } from '@mikro-orm/core'
import { tenantTable } from '../../kernel/tenant-table.ts'
import { Organization } from '../organization/organization.entity.ts'
import { Communication } from './communication.entity.ts'
import { KeyMessage } from './key-message.entity.ts'

const CommunicationMessageSchema = defineEntity({
  name: 'CommunicationMessage',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    communication: () => p.manyToOne(Communication).deleteRule('cascade'),
    message: () => p.manyToOne(KeyMessage).deleteRule('restrict'),
  },
  uniques: [
    { properties: ['organization', 'id'] },
    { properties: ['organization', 'communication', 'message'] },
  ],
  indexes: [{ properties: ['organization', 'message'] }],
})

/** A key message that a communication repeats. */
export class CommunicationMessage extends CommunicationMessageSchema.class {}
CommunicationMessageSchema.setClass(CommunicationMessage)
