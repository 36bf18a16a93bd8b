import { defineEntity, p } from '@mikro-orm/core'
import { tenantTable } from '../../kernel/tenant-table.ts'
import { Organization } from '../organization/organization.entity.ts'
import { CoalitionMeeting } from './coalition-meeting.entity.ts'
import { CoalitionMember } from './coalition-member.entity.ts'

const CoalitionAttendanceSchema = defineEntity({
  name: 'CoalitionAttendance',
  ...tenantTable,
  properties: {
    id: p.uuid().primary(),
    organization: () => p.manyToOne(Organization).deleteRule('cascade'),
    meeting: () => p.manyToOne(CoalitionMeeting).deleteRule('cascade'),
    member: () => p.manyToOne(CoalitionMember).deleteRule('cascade'),
  },
  uniques: [{ properties: ['organization', 'id'] }, { properties: ['organization', 'meeting', 'member'] }],
  indexes: [{ properties: ['organization', 'member'] }],
})

/** That a member of the coalition was at one of its meetings. */
export class CoalitionAttendance extends CoalitionAttendanceSchema.class {}
CoalitionAttendanceSchema.setClass(CoalitionAttendance)
