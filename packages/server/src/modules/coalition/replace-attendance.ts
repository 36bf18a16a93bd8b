import { isId } from '../../kernel/load.ts'
import { newId } from '../../kernel/new-id.ts'
import { notFound } from '../../kernel/refusal.ts'
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
  const gone = current.filter(({ member }) => !memberIds.includes(member.id))
  const added = memberIds.filter((id) => !current.some(({ member }) => member.id === id))
  await refuseStrangers(command, meeting, added)
  for (const link of gone) em.remove(link)
  for (const member of added)
    em.create(CoalitionAttendance, { id: newId(), organization: viewer.organizationId, meeting, member })
  return gone.length + added.length > 0
}

/** Only members who are added: one who has left the coalition since was there all the same. */
async function refuseStrangers({ em }: Command, { program }: CoalitionMeeting, memberIds: string[]) {
  if (memberIds.length === 0) return
  const isOne = { program: program.id, archivedAt: null, id: { $in: memberIds } }
  const known = memberIds.every(isId) ? await em.count(CoalitionMember, isOne) : 0
  if (known < memberIds.length) throw notFound('One of the members')
}
