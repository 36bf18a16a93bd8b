import { asWords } from '../../kernel/history-kind.ts'
import { roomHistory } from '../programs/programs.module.ts'

/** The history of a member of the coalition. */
export const coalitionMemberHistory = roomHistory({
  table: 'coalition_member',
  title: 'full_name',
  commands: {
    addCoalitionMember: 'Named the member',
    updateCoalitionMember: 'Changed the member',
    removeCoalitionMember: 'Took the member out',
    restoreCoalitionMember: 'Brought the member back',
  },
  fields: {
    fullName: { label: 'Name' },
    role: { label: 'Role', tell: asWords },
    note: { label: 'Note' },
    unitIds: { label: 'Stands for', names: { table: 'business_unit', column: 'name' } },
  },
})

/** The history of a meeting of the coalition. */
export const coalitionMeetingHistory = roomHistory({
  table: 'coalition_meeting',
  title: 'topic',
  commands: {
    addCoalitionMeeting: 'Put the meeting on record',
    updateCoalitionMeeting: 'Corrected the meeting',
    removeCoalitionMeeting: 'Took the meeting off the record',
    restoreCoalitionMeeting: 'Brought the meeting back',
  },
  fields: {
    heldOn: { label: 'Day' },
    topic: { label: 'Topic' },
    outcome: { label: 'Outcome' },
    memberIds: { label: 'Present', names: { table: 'coalition_member', column: 'full_name' } },
  },
})
