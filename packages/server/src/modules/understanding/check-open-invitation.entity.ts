import { defineEntity, p } from '@mikro-orm/core'
import { tenantTable } from '../../kernel/tenant-table.ts'
import { Organization } from '../organization/organization.entity.ts'
import { CheckInvitee } from './check-invitee.entity.ts'
import { UnderstandingCheck } from './understanding-check.entity.ts'

const CheckOpenInvitationSchema = defineEntity({
  name: 'CheckOpenInvitation',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    check: () => p.manyToOne(UnderstandingCheck).deleteRule('cascade'),
    invitee: () => p.manyToOne(CheckInvitee).deleteRule('cascade'),
  },
  uniques: [{ properties: ['organization', 'id'] }, { properties: ['organization', 'invitee'] }],
  indexes: [{ properties: ['organization', 'check'] }],
})

/** That somebody has not answered a check yet; answering takes the row away. */
export class CheckOpenInvitation extends CheckOpenInvitationSchema.class {}
CheckOpenInvitationSchema.setClass(CheckOpenInvitation)
