import { defineEntity, p } from '@mikro-orm/core'
import { tenantTable } from '../../kernel/tenant-table.ts'
import { Organization } from '../organization/organization.entity.ts'
import { ReadinessInvitee } from './readiness-invitee.entity.ts'
import { ReadinessRound } from './readiness-round.entity.ts'

const ReadinessOpenInvitationSchema = defineEntity({
  name: 'ReadinessOpenInvitation',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    round: () => p.manyToOne(ReadinessRound).deleteRule('cascade'),
    invitee: () => p.manyToOne(ReadinessInvitee).deleteRule('cascade'),
  },
  uniques: [{ properties: ['organization', 'id'] }, { properties: ['organization', 'invitee'] }],
  indexes: [{ properties: ['organization', 'round'] }],
})

/**
 * That somebody has not answered yet. Answering takes the row away: who has answered is told by what is missing, and a
 * missing row has no place in an order, no time and no transaction that an answer could be laid beside.
 */
export class ReadinessOpenInvitation extends ReadinessOpenInvitationSchema.class {}
ReadinessOpenInvitationSchema.setClass(ReadinessOpenInvitation)
