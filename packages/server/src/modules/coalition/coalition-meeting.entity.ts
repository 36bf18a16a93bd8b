import { defineEntity, p } from '@mikro-orm/core'
import { editable, tenantTable } from '../../kernel/tenant-table.ts'
import { Organization } from '../organization/organization.entity.ts'
import { Program } from '../programs/program.entity.ts'

const CoalitionMeetingSchema = defineEntity({
  name: 'CoalitionMeeting',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    program: () => p.manyToOne(Program).deleteRule('cascade'),
    heldOn: p.date(),
    topic: p.text(),
    outcome: p.text().nullable(),
    ...editable,
  },
  uniques: [{ properties: ['organization', 'id'] }],
  indexes: [{ properties: ['organization', 'program', 'heldOn'] }],
})

/** A meeting that the coalition held. */
export class CoalitionMeeting extends CoalitionMeetingSchema.class {}
CoalitionMeetingSchema.setClass(CoalitionMeeting)
