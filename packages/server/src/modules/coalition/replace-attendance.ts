import { isId } from '../../kernel/load.ts'
import { newId } from '../../kernel/new-id.ts'
import { notFound } from '../../kernel/refusal.ts'
import { replaceLinks } from '../../kernel/replace-links.ts'
import type { Command } from '../../kernel/run-command.ts'
import { CoalitionAttendance } from './coalition-attendance.entity.ts'
import type { CoalitionMeeting } from './coalition-meeting.entity.ts'
import { CoalitionMember } from './coalition-member.entity.ts'

/** Makes these the members who were at the meeting; true if that changes anything. */
export async function replaceAttendance(
  command: Command,
  meeting: CoalitionMeeting,
  memberIds: string[],
): Promise<boolean> {
  const { em, viewer } = command
  const current = await em.find(CoalitionAttendance, { meeting: meeting.id })
  return replaceLinks(em, current, memberIds, {
    endOf: ({ member }) => member.id,
    refuse: (added) => refuseStrangers(command, meeting, added),
    add: (member) =>
      em.create(CoalitionAttendance, { id: newId(), organization: viewer.organizationId, meeting, member }),
  })
}

/** Only members who are added: one who has left the coalition since was there all the same. */
async function refuseStrangers({ em }: Command, { program }: CoalitionMeeting, memberIds: readonly string[]) {
  if (memberIds.length === 0) return
  const isOne = { program: program.id, archivedAt: null, id: { $in: [...memberIds] } }
  const known = memberIds.every(isId) ? await em.count(CoalitionMember, isOne) : 0
  if (known < memberIds.length) throw notFound('One of the members')
}
