import { defineEntity, p } from '@mikro-orm/core'
import { tenantTable } from '../../kernel/tenant-table.ts'
import { Organization } from '../organization/organization.entity.ts'
import { TrainingSession } from '../training/training-session.entity.ts'

const RoomTrySchema = defineEntity({
  name: 'RoomTry',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    session: () => p.manyToOne(TrainingSession).deleteRule('cascade'),
    /** A seal of the caller's address: it can be compared and tells nothing. */
    caller: p.text(),
    beganAt: p.datetime(),
    tries: p.integer(),
  },
  uniques: [{ properties: ['organization', 'id'] }, { properties: ['organization', 'session', 'caller'] }],
  indexes: [{ properties: ['organization', 'beganAt'] }],
})

/** How often one caller tried to sign somebody in at the room of a session within some minutes. */
export class RoomTry extends RoomTrySchema.class {}
RoomTrySchema.setClass(RoomTry)
