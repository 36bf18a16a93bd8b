import { meetingInput } from '@tidemark/domain/coalition/meeting-input'
import { changesOf } from '../../kernel/changes-of.ts'
import { checked } from '../../kernel/checked.ts'
import type { Command } from '../../kernel/run-command.ts'
import { partToChange } from '../programs/programs.module.ts'
import type { UpdateCoalitionMeetingInput } from './coalition.input.ts'
import { type CoalitionOf, coalitionOf } from './coalition-of.read.ts'
import { CoalitionMeeting } from './coalition-meeting.entity.ts'
import { refuseDayToCome } from './refuse-day-to-come.ts'
import { replaceAttendance } from './replace-attendance.ts'

/** Corrects what is on record about a meeting. */
export async function updateCoalitionMeeting(
  command: Command,
  input: UpdateCoalitionMeetingInput,
): Promise<CoalitionOf> {
  const { em, auditEdit } = command
  const { memberIds, ...fields } = checked(meetingInput, input.meeting)
  refuseDayToCome(command.now, fields.heldOn)
  const { part: meeting, program } = await partToChange(command, CoalitionMeeting, input, 'The meeting')
  const isRelinked = await replaceAttendance(command, meeting, memberIds)
  if (isRelinked) await countAsChange(command, meeting)
  auditEdit(meeting.id, { ...changesOf(meeting, fields), ...(isRelinked && { memberIds }) })
  em.assign(meeting, fields)
  return coalitionOf(program)
}

/** They lie in a table of their own; changed alone, they have to be a new version of the meeting as well. */
async function countAsChange({ em }: Command, meeting: CoalitionMeeting) {
  await em.execute('update coalition_meeting set version = version + 1 where id = ?', [meeting.id])
  await em.refresh(meeting)
}
